package se.stegvis.publicering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.slapp.Innehall;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Innehall.Tabell;

/**
 * The totals of a table that can not be shown: they are too small, or would tell of somebody together with what is shown here
 * and was shown before. Without them a table says little, which is told before it is released.
 */
final class Bortfall {

    /** Women and men together, and where they are not told apart. */
    private static final Set<String> ALLA = Set.of(Innehall.BADA, "");

    /** What the measures are called, in the order of the table. */
    static String av(Tabell tabell, Collection<PubliceringcellRepository.Cell> celler, String insats) {
        var utan = celler.stream()
                .filter(cell ->
                        cell.tabell().equals(tabell.namn()) && cell.insats().equals(insats))
                .filter(cell -> cell.kategori().isEmpty() && ALLA.contains(cell.kon()) && !cell.visas())
                .map(PubliceringcellRepository.Cell::matt)
                .collect(Collectors.toSet());
        return tabell.matt().stream()
                .filter(matt -> utan.contains(matt.kod()))
                .map(Matt::etikett)
                .collect(Collectors.joining(", "));
    }

    /** The same for the whole federation, with the name of each table that has any. */
    static List<String> iForbundet(Innehall innehall, Collection<PubliceringcellRepository.Cell> celler) {
        return innehall.tabeller().stream()
                .filter(tabell -> !av(tabell, celler, Innehall.TOTALT).isEmpty())
                .map(tabell -> tabell.etikett() + ": " + av(tabell, celler, Innehall.TOTALT))
                .toList();
    }

    private Bortfall() {}
}
