package se.stegvis.statistik;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/**
 * The page of figures.
 *
 * @param finns whether something was counted
 * @param visa the part of the page that is shown, as its address has it
 * @param ingress who the tables of the part are about
 * @param uttag when they were counted, to read
 */
record StatistikView(
        Formular form,
        boolean finns,
        String visa,
        String rubrik,
        String ingress,
        String uttag,
        List<Fliklank> flikar,
        List<Tabellvy> tabeller) {

    /** A link to a part of the page. */
    record Fliklank(String etikett, String href, boolean aktuell) {}

    static StatistikView utanTabeller(Formular form, Flik flik) {
        return new StatistikView(form, false, flik.namn(), flik.etikett(), "", "", List.of(), List.of());
    }

    static StatistikView of(Formular form, Flik flik, Statistikval val, List<Resultat> raknade, Instant nu) {
        return new StatistikView(
                form,
                true,
                flik.namn(),
                flik.etikett(),
                flik.ingress(),
                Datum.lasbart(nu),
                Arrays.stream(Flik.values())
                        .map(f -> new Fliklank(f.etikett(), val.href(f), f == flik))
                        .toList(),
                flik.vyer(raknade, val));
    }
}
