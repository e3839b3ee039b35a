package se.stegvis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The people who come to an insats over the years.
 *
 * @param bokstav begins each deltagar-nr
 * @param fran the first day somebody comes; {@code till} the last
 * @param kortast days in the insats of those who pass the prövotid; {@code langst} the most
 */
record DemoFlode(
        String insats,
        String bokstav,
        int antal,
        LocalDate fran,
        LocalDate till,
        int yngst,
        int aldst,
        int kvinnor,
        int kortast,
        int langst,
        DemoBakgrund bakgrund) {

    /** How many of a hundred applicants come in each month: few in July and at Christmas, most after the summer. */
    private static final List<Integer> SASONG = List.of(90, 95, 85, 80, 75, 45, 20, 90, 100, 90, 75, 35);

    /** The working days on which somebody comes, earliest first. */
    List<LocalDate> dagar(DemoSlump slump) {
        int days = (int) (till.toEpochDay() - fran.toEpochDay());
        var dagar = new ArrayList<LocalDate>();
        while (dagar.size() < antal) {
            var dag = fran.plusDays(slump.mellan(0, days));
            if (slump.procent(SASONG.get(dag.getMonthValue() - 1))) {
                dagar.add(DemoSlump.arbetsdag(dag, fran));
            }
        }
        Collections.sort(dagar);
        return dagar;
    }
}
