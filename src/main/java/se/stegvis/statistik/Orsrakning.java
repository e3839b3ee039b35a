package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.installning.Varden;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Orsgranser;
import se.stegvis.instrument.Orsklass;
import se.stegvis.instrument.Regel;
import se.stegvis.statistik.OrsQueries.Orsserie;

/** Counts the table of ORS series by the rule that the pages class them by, with the limits of the day of each exit. */
@Singleton
class Orsrakning {

    private static final BigDecimal GRANS_UNGA = BigDecimal.valueOf(28);

    private final StatistikQueries queries;
    private final Installningar installningar;
    private final Instrumenten instrumenten;

    Orsrakning(StatistikQueries queries, Installningar installningar, Instrumenten instrumenten) {
        this.queries = queries;
        this.installningar = installningar;
        this.instrumenten = instrumenten;
    }

    List<Leaf> rakna(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande) {
        var serier = queries.orsserier(insatser, fran, till, perDeltagande);
        if (serier.isEmpty()) {
            return List.of();
        }
        var grans = installningar.varden(Installning.ORS_GRANS);
        var palitlig = installningar.varden(Installning.PALITLIG_FORANDRING);
        var unga = instrumenten.get(Instrumenten.ORS).regel(Regel.GRANS_UNGA).orElse(GRANS_UNGA);
        record Rad(long insatsId, Orsklass klass, long vem) {}
        return serier.stream()
                .collect(Collectors.groupingBy(
                        s -> new Rad(s.insatsId(), klass(s, varde(grans, s), varde(palitlig, s), unga), s.vem()),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> new Leaf(
                        e.getKey().insatsId(),
                        "",
                        e.getKey().klass().kod(),
                        "serier",
                        e.getKey().vem(),
                        e.getValue()))
                .toList();
    }

    private static Orsklass klass(Orsserie s, BigDecimal vuxna, BigDecimal palitlig, BigDecimal unga) {
        var forst = s.forst();
        var forsta = s.forstaSumma();
        var sista = s.sistaSumma();
        if (s.antal() < 2 || forst == null || forsta == null || sista == null) {
            return Orsklass.OFULLSTANDIG;
        }
        var grans = Orsgranser.isUng(fodd(s.fodelsedatum(), s.fodelsear()), forst) ? unga : vuxna;
        // What SRS is seen against has no part in it.
        return Orsklass.of(forsta, sista, new Orsgranser(grans, BigDecimal.ZERO, palitlig));
    }

    private static BigDecimal varde(Varden varden, Orsserie s) {
        return varden.varde(s.utskriven(), Niva.insatsagare(s.insatsagareId()));
    }

    private static Fodd fodd(@Nullable LocalDate datum, @Nullable Integer ar) {
        return datum != null ? Fodd.of(datum) : ar != null ? Fodd.ofYear(ar) : Fodd.EJ_FRAGAT;
    }
}
