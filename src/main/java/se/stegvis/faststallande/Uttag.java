package se.stegvis.faststallande;

import java.time.Instant;
import java.util.List;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Resultat;
import se.stegvis.statistik.Statistik.Underlag;
import se.stegvis.statistik.Summakontroll;

/**
 * All there is to count of an insats in a period, as it was at one moment.
 *
 * @param tabeller every table of the catalogue, with who stands behind its cells
 * @param fore the table of deltagare on the day before the period
 * @param deltaganden what is known of everyone in the insats
 */
record Uttag(
        Insats insats, Period period, Instant nar, List<Underlag> tabeller, Resultat fore, List<Fakta> deltaganden) {

    /** Whether its sums hold. */
    List<Summakontroll.Utfall> kontroller() {
        return Summakontroll.av(tabeller.stream().map(Underlag::resultat).toList(), fore);
    }

    /** The insats's own cells; of a table that has none but of all together, those. */
    static List<Resultat.Cell> celler(Resultat resultat) {
        var forsta = resultat.celler().get(0).insats();
        return resultat.celler().stream()
                .filter(cell -> cell.insats().equals(forsta))
                .toList();
    }
}
