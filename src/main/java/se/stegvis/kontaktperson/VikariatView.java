package se.stegvis.kontaktperson;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/** The vikariat of an insats: those that go on, those that come, and those that have ended. */
record VikariatView(InsatsRef insats, String insatsNamn, List<Grupp> grupper) {

    /** Some of them under a heading. */
    record Grupp(String rubrik, List<Rad> rader) {}

    /**
     * One vikariat.
     *
     * @param href where it is changed; empty when it is over
     * @param given when and by whom, and how it ended when that was before its time
     */
    record Rad(String medarbetare, String vikarie, String fran, String till, String href, String given) {}

    /** The form for a new one. */
    record Ny(InsatsRef insats, Formular form) {}

    /** The form that changes the last day. */
    record Andra(InsatsRef insats, String href, String vem, Formular form) {}

    static VikariatView of(InsatsRef insats, String insatsNamn, List<Vikariat.Rad> rader, LocalDate idag) {
        var slut = rader.stream().filter(r -> r.till().isBefore(idag)).toList();
        var kvar = rader.stream().filter(r -> !r.till().isBefore(idag)).toList();
        return new VikariatView(
                insats,
                insatsNamn,
                Stream.of(
                                grupp(
                                        "Pågår",
                                        kvar.stream().filter(r -> !r.fran().isAfter(idag)),
                                        insats,
                                        true),
                                grupp(
                                        "Kommer",
                                        kvar.stream().filter(r -> r.fran().isAfter(idag)),
                                        insats,
                                        true),
                                grupp("Avslutade", slut.stream(), insats, false))
                        .filter(g -> !g.rader().isEmpty())
                        .toList());
    }

    private static Grupp grupp(String rubrik, Stream<Vikariat.Rad> rader, InsatsRef insats, boolean kanAndras) {
        return new Grupp(rubrik, rader.map(r -> rad(r, insats, kanAndras)).toList());
    }

    private static Rad rad(Vikariat.Rad r, InsatsRef insats, boolean kanAndras) {
        var given = "Gavs %s av %s".formatted(Datum.lasbart(r.given()), r.givenAv());
        return new Rad(
                r.medarbetare(),
                r.vikarie(),
                Datum.lasbart(r.fran()),
                r.till().isBefore(r.fran()) ? "återtaget" : Datum.lasbart(r.till()),
                kanAndras ? href(insats, r.id()) + "/andra" : "",
                r.avslutad() == null
                        ? given
                        : "%s, avslutades %s av %s".formatted(given, Datum.lasbart(r.avslutad()), r.avslutadAv()));
    }

    static String href(InsatsRef insats, long id) {
        return insats.href() + "/vikariat/" + id;
    }
}
