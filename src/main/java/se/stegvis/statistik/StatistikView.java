package se.stegvis.statistik;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.arbetslista.Kvar;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Tabellvy.Nedladdning;
import se.stegvis.web.Formular;

/**
 * The page of figures.
 *
 * @param visa the part of the page that is shown, as its address has it
 * @param insatserna which insatser are counted, in words, for a closed chooser
 * @param manga whether there are so many that the chooser is closed until it is asked for
 * @param svar what was counted, none or one
 */
record StatistikView(Formular form, String visa, String rubrik, String insatserna, boolean manga, List<Svar> svar) {

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
            Kvarvy kvar,
            List<Fliklank> flikar,
            List<Tabell> tabeller) {}

    /** A table, and its files that look as it does. */
    record Tabell(Tabellvy vy, List<Nedladdning> visade) {}

    /**
     * What is left to fill in or put right about those who are counted.
     *
     * @param rubrik how many there is something about, in words
     */
    record Kvarvy(String rubrik, List<Kvarrad> rader) {

        static Kvarvy of(List<Kvar.Antal> antal, List<Insats> insatser) {
            var alla = antal.stream().mapToLong(Kvar.Antal::deltagare).sum();
            var namn = insatser.stream().collect(Collectors.toMap(Insats::id, Insats::namn));
            return new Kvarvy(
                    alla == 0
                            ? "Ingenting är kvar att fylla i"
                            : "Kvar att fylla i: " + Siffror.tal(alla) + " deltagare",
                    antal.stream()
                            .map(a -> new Kvarrad(
                                    namn.getOrDefault(a.insatsId(), ""),
                                    a.kontaktperson(),
                                    Siffror.tal(a.deltagare()),
                                    Siffror.tal(a.luckor()),
                                    a.href()))
                            .toList());
        }
    }

    /** Of those somebody is kontaktperson for in an insats. */
    record Kvarrad(String insats, String kontaktperson, String deltagare, String luckor, String href) {}

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
            List<Kvar.Antal> kvar,
            LocalDate idag,
            Instant nu) {
        var svar = new Svar(
                Periodval.of(val, flik, idag),
                flik.ingress(),
                val.iOrd(),
                Datum.lasbart(nu),
                Kvarvy.of(kvar, egna),
                Arrays.stream(Flik.values())
                        .map(f -> new Fliklank(f.etikett(), val.href(f), f == flik))
                        .toList(),
                tabeller.stream()
                        .map(vy -> new Tabell(vy, val.visade(flik, vy.namn())))
                        .toList());
        return new StatistikView(form, flik.namn(), flik.etikett(), insatserna(form, egna), manga(egna), List.of(svar));
    }

    private static boolean manga(List<Insats> egna) {
        return egna.size() > FA;
    }

    private static String insatserna(Formular form, List<Insats> egna) {
        var valda = form.falt("insats").val().stream().filter(v -> v.vald()).count();
        return valda == 0 ? "Alla " + egna.size() : valda + " av " + egna.size();
    }
}
