package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.installning.Varden;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Orsgranser;
import se.stegvis.instrument.Regel;
import se.stegvis.skattning.OrsRepository.Vems;

/** Gathers what a series of ORS and SRS is seen with: limits of the day, days of the deltagande, what happened meanwhile. */
@Singleton
class Orsunderlag {

    private final OrsRepository repository;
    private final Omgivning omgivning;
    private final Installningar installningar;
    private final Instrumenten instrumenten;
    private final Clock clock;

    Orsunderlag(
            OrsRepository repository,
            Omgivning omgivning,
            Installningar installningar,
            Instrumenten instrumenten,
            Clock clock) {
        this.repository = repository;
        this.omgivning = omgivning;
        this.installningar = installningar;
        this.instrumenten = instrumenten;
        this.clock = clock;
    }

    /** With the limits that hold today, or held on the last day of a deltagande that is over. */
    Orslage lage(DeltagandeRef ref, Orsserie serie) {
        var vems = repository.findVems(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
        var idag = LocalDate.now(clock);
        var dag = vems.utskriven() == null ? idag : vems.utskriven();
        var varden = installningar.alla().stream().collect(Collectors.toMap(Varden::installning, Function.identity()));
        var granser = new Orsgranser(
                isUng(vems, serie, dag) ? grans() : varde(varden, Installning.ORS_GRANS, dag, vems),
                varde(varden, Installning.SRS_GRANS, dag, vems),
                varde(varden, Installning.PALITLIG_FORANDRING, dag, vems));
        return new Orslage(
                granser,
                regel(Instrumenten.SRS, Regel.FALL, BigDecimal.ONE),
                regel(Instrumenten.SRS, Regel.UPPEHALL_VECKOR, BigDecimal.valueOf(4))
                        .intValue(),
                vems.inskriven(),
                vems.utskriven(),
                idag);
    }

    /** What happened that the line should be seen with; nobody is named, since coaches are not compared. */
    List<Markering> markeringar(DeltagandeRef ref, Orslage lage) {
        var markeringar = new ArrayList<Markering>();
        omgivning.byten(ref).stream()
                .filter(ny -> ny.namn().isPresent())
                .forEach(ny ->
                        markeringar.add(new Markering(ny.dag(), "K", "byte av kontaktperson", "Ny kontaktperson")));
        var utskriven = lage.utskriven();
        if (utskriven != null) {
            markeringar.add(new Markering(utskriven, "A", "avslut", "Avslut"));
        }
        return markeringar;
    }

    /** By her age at the first ORS, which is what all later ones are compared with. */
    private static boolean isUng(Vems vems, Orsserie serie, LocalDate annars) {
        var dag = serie.ors().stream().map(Orsserie.Summa::dag).findFirst().orElse(annars);
        return Orsgranser.isUng(fodd(vems.fodelsedatum(), vems.fodelsear()), dag);
    }

    private static Fodd fodd(@Nullable LocalDate datum, @Nullable Integer ar) {
        return datum != null ? Fodd.of(datum) : ar != null ? Fodd.ofYear(ar) : Fodd.EJ_FRAGAT;
    }

    private static BigDecimal varde(
            Map<Installning, Varden> varden, Installning installning, LocalDate dag, Vems vems) {
        return Objects.requireNonNull(varden.get(installning)).varde(dag, Niva.insatsagare(vems.insatsagareId()));
    }

    private BigDecimal grans() {
        return regel(Instrumenten.ORS, Regel.GRANS_UNGA, BigDecimal.valueOf(28));
    }

    private BigDecimal regel(String instrument, Regel regel, BigDecimal annars) {
        return instrumenten.get(instrument).regel(regel).orElse(annars);
    }
}
