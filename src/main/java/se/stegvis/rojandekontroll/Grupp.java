package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cells that are about the same people: those of one table, one row of insatser and one kön.
 *
 * @param marginal all of the people; empty when there is no such number
 * @param kanslig whether to know of everybody in the group that she is in one category tells something sensitive
 * @param utslag measures or categories that tell so much when nobody is in them: that everybody is in the rest
 */
record Grupp(String namn, Sum marginal, List<Ruta> rutor, boolean kanslig, Set<String> utslag) {

    /** What an outsider can make of the group by one subtraction, with what the rules ask of it (P2 and P3). */
    List<SystemBuilder.Cell> skillnader(SystemBuilder builder, Skyddsregler regler) {
        var found = new ArrayList<SystemBuilder.Cell>();
        var parts = new TreeMap<String, Sum>();
        if (!marginal.isEmpty()) {
            parts.put("alla", marginal);
        }
        rutor.forEach(
                ruta -> parts.put(ruta.nyckel().kategori() + ";" + ruta.nyckel().matt(), ruta.sum()));
        parts.forEach((whole, all) -> parts.forEach((part, some) -> {
            if (!whole.equals(part) && isPersons(all) && all.covers(some)) {
                var rest = all.minus(some);
                var demand = regler.small(builder.value(rest));
                if (kanslig && whole.equals("alla") && builder.value(some) > 0) {
                    demand = demand.and(regler.rest(builder.value(rest)));
                }
                add(found, whole + " utom " + part, rest, demand);
            }
        }));
        if (kanslig) {
            rutor.stream().filter(this::harUtslag).forEach(ruta -> {
                long rest = builder.value(ruta.sum());
                if (builder.value(marginal) > rest) {
                    add(found, "utslag " + ruta.nyckel().text(), ruta.sum(), regler.rest(rest));
                }
            });
        }
        return found;
    }

    private boolean harUtslag(Ruta ruta) {
        return utslag.contains(ruta.nyckel().matt())
                || utslag.contains(ruta.nyckel().kategori());
    }

    /** Sources are counted over and again, and are nobody. */
    private static boolean isPersons(Sum sum) {
        return sum.factors().values().stream().allMatch(factor -> factor == 1);
    }

    private void add(List<SystemBuilder.Cell> found, String what, Sum sum, Demand demand) {
        if (!demand.isNone() && !sum.isEmpty()) {
            found.add(new SystemBuilder.Cell("dold;" + namn + ";" + what, sum, Line.Role.HIDDEN, 0, demand));
        }
    }
}
