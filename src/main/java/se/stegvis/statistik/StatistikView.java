package se.stegvis.statistik;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.web.Formular;

/**
 * The page of figures.
 *
 * @param visa the part of the page that is shown, as its address has it
 * @param insatserna which insatser are counted, in words, for a closed chooser
 * @param manga whether there are so many that the chooser is closed until it is asked for
 * @param svar what was counted, none or one
 */
record StatistikView(
        Formular form, String visa, String rubrik, String insatserna, boolean manga, List<Svar> svar) {

    /** As many stand in a row or two. */
    private static final int FA = 6;

    /**
     * What was counted.
     *
     * @param ingress who the tables of the part are about
     * @param ord what is shown, in words
     * @param uttag when they were counted, to read
     */
    record Svar(
            Periodval period,
            String ingress,
            List<Statistikval.Ord> ord,
            String uttag,
            List<Fliklank> flikar,
            List<Tabellvy> tabeller) {}

    /** A link to a part of the page. */
    record Fliklank(String etikett, String href, boolean aktuell) {}

    static StatistikView utanTabeller(Formular form, Flik flik, List<Insats> egna) {
        return new StatistikView(form, flik.namn(), flik.etikett(), insatserna(form, egna), manga(egna), List.of());
    }

    static StatistikView of(
            Formular form,
            Flik flik,
            Statistikval val,
            List<Insats> egna,
            List<Tabellvy> tabeller,
            LocalDate idag,
            Instant nu) {
        var svar = new Svar(
                Periodval.of(val, flik, idag),
                flik.ingress(),
                val.iOrd(),
                Datum.lasbart(nu),
                Arrays.stream(Flik.values())
                        .map(f -> new Fliklank(f.etikett(), val.href(f), f == flik))
                        .toList(),
                tabeller);
        return new StatistikView(
                form, flik.namn(), flik.etikett(), insatserna(form, egna), manga(egna), List.of(svar));
    }

    private static boolean manga(List<Insats> egna) {
        return egna.size() > FA;
    }

    private static String insatserna(Formular form, List<Insats> egna) {
        var valda = form.falt("insats").val().stream().filter(v -> v.vald()).count();
        return valda == 0 ? "Alla " + egna.size() : valda + " av " + egna.size();
    }
}
