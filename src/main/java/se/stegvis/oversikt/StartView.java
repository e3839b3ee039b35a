package se.stegvis.oversikt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Manadsserie;

/**
 * Where the day begins: what the rolls held make one's own.
 *
 * @param arbetarMedDeltagare coach or samordnare somewhere
 */
record StartView(
        String fornamn,
        boolean arbetarMedDeltagare,
        boolean samordnare,
        boolean forbund,
        boolean administrator,
        boolean logggranskare,
        List<Rad> utanKontaktperson,
        List<Utkast> utkast,
        List<Rad> mina) {

    /** A participant, with what comes next. */
    record Rad(
            VisadPerson person,
            String href,
            String insatsNamn,
            String nasta,
            Tagg nastaTagg,
            Tagg plan,
            LocalDate nastaDag) {

        static Rad of(StartQueries.Rad r, LocalDate idag) {
            var nasta = new Manadsserie(r.inskriven(), 3).nextOnOrAfter(idag);
            return new Rad(
                    VisadPerson.of(r.id(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                    new DeltagandeRef(r.insatsId(), r.id()).href(),
                    r.insatsNamn(),
                    Datum.lasbart(nasta),
                    Tagg.nasta(nasta, idag),
                    Tagg.plan(r.inskriven(), r.upprattad(), r.forankradDeltagare(), r.forankradRemittent(), idag),
                    nasta);
        }
    }

    /** A note begun. */
    record Utkast(VisadPerson person, String rubrik, String href) {
        static Utkast of(StartQueries.Utkast u) {
            return new Utkast(
                    VisadPerson.of(u.deltagandeId(), u.fornamn(), u.efternamn(), u.deltagarNr()),
                    u.rubrik(),
                    new DeltagandeRef(u.insatsId(), u.deltagandeId()).href() + "/anteckningar/" + u.id() + "/andra");
        }
    }

    /** The soonest first. */
    static List<Rad> rader(List<StartQueries.Rad> rader, LocalDate idag) {
        return rader.stream()
                .map(r -> Rad.of(r, idag))
                .sorted(Comparator.comparing(Rad::nastaDag))
                .toList();
    }
}
