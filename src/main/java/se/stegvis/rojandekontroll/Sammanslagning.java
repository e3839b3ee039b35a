package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which insatser have rows of their own in tables of attributes, and which stand there together. Decided with the first
 * release of a year and kept for all of it, or an insats could be told by what changed when it went over.
 *
 * @param egna insatser with rows of their own
 * @param ovriga those that stand together as {@link #OVRIGA}; when both lists are empty there are only the federation's rows
 */
public record Sammanslagning(List<String> egna, List<String> ovriga) {
    /** The code of the row that small insatser have together. */
    public static final String OVRIGA = "Övriga insatser";

    /** The fewest insatser that stand together. */
    private static final int FLERA = 2;

    public Sammanslagning {
        egna = List.copyOf(egna);
        ovriga = List.copyOf(ovriga);
    }

    /**
     * What the sizes ask for: insatser with too few persons in the period stand together, with the smallest of the others
     * when they are not enough. When nothing of that helps there are only the federation's rows.
     */
    public static Sammanslagning of(Collection<String> insatser, Collection<Antal> antal, Skyddsregler regler) {
        var bySize = insatser.stream()
                .sorted(Comparator.comparing((String insats) -> iPerioden(insats, antal))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var together = new ArrayList<String>();
        long persons = 0;
        for (var insats : bySize) {
            long size = iPerioden(insats, antal);
            boolean enough = together.isEmpty() || (together.size() >= FLERA && persons >= regler.minsta());
            if (size >= regler.minsta() && enough) {
                break;
            }
            together.add(insats);
            persons += size;
        }
        var egna =
                insatser.stream().filter(insats -> !together.contains(insats)).toList();
        // In the federation's order: that of their sizes would tell something.
        var ovriga = insatser.stream().filter(together::contains).toList();
        return egna.isEmpty() ? new Sammanslagning(List.of(), List.of()) : new Sammanslagning(egna, ovriga);
    }

    private static long iPerioden(String insats, Collection<Antal> antal) {
        return antal.stream()
                .filter(one -> one.insats().equals(insats))
                .filter(one -> one.amne() == Amne.PAGAENDE_FORUT || one.amne() == Amne.INSKRIVNA)
                .mapToLong(Antal::antal)
                .sum();
    }

    /** The rows of insatser: its code, and the insatser in it. */
    List<Rad> rader() {
        var rows = new ArrayList<Rad>();
        egna.forEach(insats -> rows.add(new Rad(insats, List.of(insats))));
        if (!ovriga.isEmpty()) {
            rows.add(new Rad(OVRIGA, ovriga));
        }
        return rows;
    }

    /** One row of insatser. */
    record Rad(String kod, List<String> insatser) {}
}
