package se.stegvis.slapp;

import java.util.Comparator;
import java.util.List;
import se.stegvis.gemensamt.Datum;
import se.stegvis.slapp.Innehall.Tabell;

/**
 * One släpp with its tables.
 *
 * @param tillstand whether it is the one that holds, a sentence
 * @param farg of the tag
 * @param versioner the others of its period
 */
record SlappView(
        String rubrik,
        String slappt,
        String version,
        String tillstand,
        String farg,
        int troskel,
        List<Lank> tabeller,
        List<Lank> versioner) {

    static final String HREF = "/slapp";

    /** A link with what it leads to. */
    record Lank(String href, String etikett, String text) {}

    /** All of them; with whether the reader makes new ones. */
    record Lista(List<Rad> rader, boolean publicerar) {}

    /** One of the list. */
    record Rad(String href, String period, String slag, String version, String slappt, String tillstand, String farg) {}

    static Lista lista(List<Slapp> alla, boolean publicerar) {
        return new Lista(alla.stream().map(s -> rad(s, alla)).toList(), publicerar);
    }

    static SlappView of(Slapp slapp, List<Slapp> alla) {
        var galler = galler(slapp, alla);
        return new SlappView(
                slapp.period().etikett(),
                Datum.lasbart(slapp.slappt()),
                slapp.version(),
                tillstand(galler),
                farg(galler),
                slapp.troskel(),
                slapp.innehall().tabeller().stream()
                        .map(tabell -> new Lank(href(slapp, tabell), tabell.etikett(), tabell.om()))
                        .toList(),
                alla.stream()
                        .filter(other -> other.period().equals(slapp.period()) && other.id() != slapp.id())
                        .sorted(Comparator.comparing(Slapp::nummer))
                        .map(other -> new Lank(href(other), other.version(), Datum.lasbart(other.slappt())))
                        .toList());
    }

    static String href(Slapp slapp) {
        return HREF + "/" + slapp.id();
    }

    static String href(Slapp slapp, Tabell tabell) {
        return href(slapp) + "/" + tabell.namn();
    }

    private static Rad rad(Slapp slapp, List<Slapp> alla) {
        var galler = galler(slapp, alla);
        return new Rad(
                href(slapp),
                slapp.period().etikett(),
                slapp.period().halvar() ? "Halvår" : "Kvartal",
                slapp.version(),
                Datum.lasbart(slapp.slappt()),
                tillstand(galler),
                farg(galler));
    }

    private static boolean galler(Slapp slapp, List<Slapp> alla) {
        return alla.stream()
                .filter(other -> other.period().equals(slapp.period()))
                .noneMatch(other -> other.nummer() > slapp.nummer());
    }

    private static String tillstand(boolean galler) {
        return galler ? "Gäller" : "Ersatt av en nyare version";
    }

    private static String farg(boolean galler) {
        return galler ? "green" : "yellow";
    }
}
