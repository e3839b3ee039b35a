package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.gemensamt.Datum;

/** A follow-up that is due: after the exit nothing is, and what was left undone stays so. */
@Singleton
class UppfoljningarVidAvslut implements VidAvslut {

    private final FristRepository frister;

    UppfoljningarVidAvslut(FristRepository frister) {
        this.frister = frister;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        var oppna = frister
                .findByDeltagandeIdInAndSlagAndTillstand(
                        fraga.ids(), Fristslag.TREMANADERS.kod(), Frist.Tillstand.OPPEN.kod())
                .stream()
                .filter(rad -> !rad.fonsterFran().isAfter(fraga.idag()))
                .collect(Collectors.toMap(FristRad::deltagandeId, Function.identity()));
        return fraga.each(id -> Svar.of(oppna.containsKey(id) ? List.of(oppet(fraga, oppna.get(id))) : List.of()));
    }

    private static Oppet oppet(Fraga fraga, FristRad rad) {
        var lage = rad.frist().lage(fraga.idag()) == Frist.Lage.FORSENAD ? "är försenad" : "är inte gjord";
        return new Oppet(
                "uppfoljning",
                "Uppföljningen %s %s".formatted(Datum.lasbart(rad.forfallodag()), lage),
                Akt.href(fraga.ref(rad.deltagandeId()), rad.forfallodag()),
                "Gör uppföljningen");
    }
}
