package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrumenten;

/** A last SMAIL, and a last ORS of a series that was begun: without them the change until the exit is not seen. */
@Singleton
class SkattningarVidAvslut implements VidAvslut {

    private static final int ORS_DAGAR = 14;

    private final SkattningRepository skattningar;
    private final Instrumenten instrumenten;

    SkattningarVidAvslut(SkattningRepository skattningar, Instrumenten instrumenten) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        var senaste = skattningar.findSenaste(fraga.insats().insatsId(), fraga.ids()).stream()
                .collect(Collectors.groupingBy(
                        SkattningRepository.Senast::deltagandeId,
                        Collectors.toMap(SkattningRepository.Senast::instrument, SkattningRepository.Senast::datum)));
        return fraga.each(id -> Svar.of(oppet(fraga, id, senaste.getOrDefault(id, Map.of()))));
    }

    private List<Oppet> oppet(Fraga fraga, long id, Map<String, LocalDate> senast) {
        var ref = fraga.ref(id);
        var oppet = new ArrayList<Oppet>();
        var smail = senast.get(Instrumenten.SMAIL);
        var takt = instrumenten.get(Instrumenten.SMAIL).takt();
        if (takt.isPresent()
                && (smail == null ? Objects.requireNonNull(fraga.inskrivna().get(id)) : smail)
                        .plusMonths(takt.getAsInt())
                        .isBefore(fraga.idag())) {
            oppet.add(new Oppet("smail", gjord("SMAIL", smail), ref.href() + "/skattningar/smail/ny", "Gör en SMAIL"));
        }
        var ors = senast.get(Instrumenten.ORS);
        if (ors != null && ors.plusDays(ORS_DAGAR).isBefore(fraga.idag())) {
            oppet.add(new Oppet("ors", gjord("ORS", ors), ref.href() + "/skattningar/ors/ny", "Gör en ORS"));
        }
        return oppet;
    }

    private static String gjord(String instrument, @Nullable LocalDate senast) {
        return senast == null
                ? "Ingen %s är gjord".formatted(instrument)
                : "Senaste %s är från %s".formatted(instrument, Datum.lasbart(senast));
    }
}
