package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.rojandekontroll.Katalog.Planerat;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/**
 * Numbers that nobody shows and anybody can make by subtracting one cell from another (P2): the federation without an insats,
 * a half-year without a quarter, what was registered between two releases.
 */
final class Skillnader {
    /** Measures that are about the period's last day. */
    private static final Set<String> VID_SLUTET = Set.of("pagaende", "totalt", "avslutade_hela_insatstiden");

    private final SystemBuilder builder;
    private final Skyddsregler regler;

    Skillnader(SystemBuilder builder, Skyddsregler regler) {
        this.builder = builder;
        this.regler = regler;
    }

    /** A number that is never shown; nothing is asked of one that could be. */
    void hidden(String key, Sum sum) {
        var demand = regler.small(builder.value(sum));
        if (!sum.isEmpty() && !demand.isNone()) {
            builder.cell(new Cell(key, sum, Role.HIDDEN, 0, demand));
        }
    }

    /** The federation without one insats, and without all that have rows. */
    void inside(List<Ruta> rutor) {
        var totals = new HashMap<Cellnyckel, Ruta>();
        var rest = new HashMap<Cellnyckel, Sum>();
        rutor.stream().filter(ruta -> isTotalt(ruta.nyckel())).forEach(ruta -> {
            totals.put(ruta.nyckel(), ruta);
            rest.put(ruta.nyckel(), ruta.sum());
        });
        for (var ruta : rutor) {
            var key = totalt(ruta.nyckel());
            var total = totals.get(key);
            if (total != null && !isTotalt(ruta.nyckel())) {
                hidden("dold;utom;" + ruta.nyckel().text(), total.sum().minus(ruta.sum()));
                rest.computeIfPresent(key, (k, sum) -> sum.minus(ruta.sum()));
            }
        }
        // Where the table has no rows of insatser the rest is the cell itself, and asks nothing more.
        rest.forEach((key, sum) -> hidden("dold;resten;" + key.text(), sum));
    }

    private static boolean isTotalt(Cellnyckel nyckel) {
        return nyckel.insats().equals(Cellnyckel.TOTALT);
    }

    private static Cellnyckel totalt(Cellnyckel n) {
        return new Cellnyckel(n.slapp(), n.tabell(), Cellnyckel.TOTALT, n.kon(), n.kategori(), n.matt());
    }

    /** The same cell of two releases of which the one's period holds the other's, or is the same. */
    void between(Underlag underlag, List<Ruta> rutor, Planerat other) {
        var here = underlag.period();
        var there = other.underlag().period();
        if (!here.kvartal().containsAll(there.kvartal()) && !there.kvartal().containsAll(here.kvartal())) {
            return;
        }
        boolean sameEnd = here.nasta().equals(there.nasta());
        var byKey = other.byKey();
        for (var ruta : rutor) {
            var same = byKey.get(ruta.nyckel().i(""));
            if (same != null) {
                var more = ruta.sum().minus(same.sum());
                var key = "dold;mellan;" + same.nyckel().slapp() + ";"
                        + ruta.nyckel().text();
                if (here.equals(there)
                        || (sameEnd && VID_SLUTET.contains(ruta.nyckel().matt()))) {
                    hidden(key, more);
                } else if (!VID_SLUTET.contains(ruta.nyckel().matt())) {
                    hidden(key, here.halvar() ? more : same.sum().minus(ruta.sum()));
                }
            }
        }
    }

    /** A half-year without both its quarters: what was registered late. */
    void quarters(Underlag underlag, List<Ruta> rutor, List<Planerat> others) {
        if (!underlag.period().halvar()) {
            return;
        }
        var quarters = new ArrayList<Map<Cellnyckel, Ruta>>();
        for (var quarter : underlag.period().kvartal()) {
            others.stream()
                    .filter(other -> other.underlag().period().equals(quarter))
                    .reduce((first, last) -> last)
                    .ifPresent(other -> quarters.add(other.byKey()));
        }
        if (quarters.size() < 2) {
            return;
        }
        for (var ruta : rutor) {
            var key = ruta.nyckel().i("");
            var one = quarters.get(0).get(key);
            var other = quarters.get(1).get(key);
            if (one != null
                    && other != null
                    && !VID_SLUTET.contains(key.matt())
                    && !key.matt().equals("i_perioden")) {
                hidden(
                        "dold;sent;" + ruta.nyckel().text(),
                        ruta.sum().minus(one.sum()).minus(other.sum()));
            }
        }
    }
}
