package se.stegvis.oversikt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.arbetslista.AttGora;
import se.stegvis.arbetslista.Punkt;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.PaborjadeInskrivningar;
import se.stegvis.gemensamt.Datum;

/**
 * Where the day begins: what the rolls held make one's own.
 *
 * @param arbetarMedDeltagare coach or samordnare somewhere
 * @param attGora nothing unless arbetarMedDeltagare
 * @param epost whether it can be had by e-mail
 * @param antalUtan how many have nobody who sees them, and {@code utanKapad} says when not all of them are listed
 */
record StartView(
        String fornamn,
        boolean arbetarMedDeltagare,
        boolean samordnare,
        boolean forbund,
        boolean administrator,
        boolean logggranskare,
        AttGora attGora,
        boolean epost,
        List<Remisser> remisser,
        List<AttRinga> attRinga,
        List<NyaUppdrag> nyaUppdrag,
        List<NyaHosMig> nyaHosMig,
        List<Rad> utanKontaktperson,
        List<Insats> utanInsatser,
        long antalUtan,
        String utanKapad,
        List<Paborjat> paborjat,
        List<Mote> moten,
        List<Rad> mina,
        String minaKapad,
        List<Rad> skyddade) {

    /** How many calls after an exit there are to make in an insats, and how many of them are overdue; empty when none is. */
    record AttRinga(String insatsNamn, String href, String antal, String forsenade) {
        static AttRinga of(EfterAvslutQueries.AttRinga a) {
            return new AttRinga(
                    a.insatsNamn(),
                    new InsatsRef(a.insatsId()).href() + "/efter-avslut",
                    "%d att ringa".formatted(a.antal()),
                    a.forsenade() == 0 ? "" : "%d försenade".formatted(a.forsenade()));
        }
    }

    /** A meeting to come. */
    record Mote(VisadPerson person, String href, String dag) {
        static Mote of(KommandeMotenQueries.KommandeMote m) {
            return new Mote(
                    VisadPerson.of(m.deltagandeId(), m.fornamn(), m.efternamn(), m.deltagarNr()),
                    new DeltagandeRef(m.insatsId(), m.deltagandeId()).href() + "/moten/" + m.id(),
                    Datum.lasbart(m.nasta()));
        }
    }

    /** An insats with remisser to decide about, and how many stand on its waiting list. */
    record Remisser(String insatsNamn, String href, long attBesluta, String vantar) {
        static Remisser of(SamordnareQueries.Remisser r) {
            return new Remisser(
                    r.insatsNamn(),
                    new InsatsRef(r.insatsId()).href() + "/remisser",
                    r.attBesluta(),
                    r.vantar() == 0 ? "" : r.vantar() + " på väntelistan");
        }
    }

    /** An insats, with the page where its participants are handed over. */
    record Insats(String namn, String href) {}

    /** Where those without a kontaktperson can be handed over, each insats once. */
    static List<Insats> insatser(List<StartQueries.Rad> rader) {
        return rader.stream()
                .map(r -> new Insats(r.insatsNamn(), new InsatsRef(r.insatsId()).href() + "/kontaktpersoner"))
                .distinct()
                .toList();
    }

    /** How many there are, also when the list is cut. */
    static long antal(List<StartQueries.Rad> rader) {
        return rader.stream().findFirst().map(StartQueries.Rad::antal).orElse(0L);
    }

    /** Said when the list is cut; else empty. */
    static String kapad(List<StartQueries.Rad> rader) {
        return antal(rader) > rader.size() ? "Här visas %d av %d.".formatted(rader.size(), antal(rader)) : "";
    }

    /**
     * A participant, with what comes next.
     *
     * @param hos the kontaktperson
     * @param punkter what comes due about her, when no other list says it
     * @param vikarie for whom and until when the reader stands in; empty when she is the kontaktperson
     */
    record Rad(
            VisadPerson person,
            String href,
            String insatsNamn,
            String nasta,
            Tagg nastaTagg,
            Tagg plan,
            String hos,
            String vikarie,
            List<Punkt> punkter,
            LocalDate nastaDag) {

        static Rad of(StartQueries.Rad r, List<Punkt> punkter, LocalDate idag) {
            return new Rad(
                    VisadPerson.of(r.id(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                    new DeltagandeRef(r.insatsId(), r.id()).href(),
                    r.insatsNamn(),
                    Optional.ofNullable(r.nasta()).map(Datum::lasbart).orElse(""),
                    Tagg.nasta(r.nasta(), r.senast(), idag),
                    Tagg.plan(r.inskriven(), r.upprattad(), r.forankradDeltagare(), r.forankradRemittent(), idag),
                    Optional.ofNullable(r.hos()).orElse(""),
                    r.till() == null ? "" : "vikarie för %s till %s".formatted(r.hos(), Datum.lasbart(r.till())),
                    punkter,
                    Objects.requireNonNullElse(r.nasta(), LocalDate.MAX));
        }
    }

    /**
     * Something begun: a form not saved, an enrolment under way, or a note not signed.
     *
     * @param om about whom and since when
     * @param slangbar whether it can be thrown away here
     */
    record Paborjat(String vad, String om, String href, boolean slangbar) {
        static Paborjat of(PaborjatQueries.Utkast u) {
            var person = VisadPerson.of(u.deltagandeId(), u.fornamn(), u.efternamn(), u.deltagarNr());
            var ref = new DeltagandeRef(u.insatsId(), u.deltagandeId());
            var href = u.gruppId() == null
                    ? ref.href() + "/anteckningar/" + u.id() + "/andra"
                    : ref.insats().href() + "/gruppanteckningar/" + u.gruppId() + "/andra";
            var om = "utkast om " + person.namn() + (u.gruppId() == null ? "" : " med flera");
            return new Paborjat(VisadUppgift.fritext(u.rubrik()), om, href, false);
        }

        static Paborjat of(PaborjadeInskrivningar.Paborjad i) {
            return new Paborjat(
                    i.rubrik(),
                    "i %s, sparad %s".formatted(i.insatsNamn(), Datum.lasbart(i.sparad())),
                    i.href(),
                    false);
        }

        static Paborjat of(PaborjatQueries.Paborjat b) {
            var om = b.deltagandeId() == null || b.fornamn() == null || b.efternamn() == null || b.deltagarNr() == null
                    ? ""
                    : "om "
                            + VisadPerson.of(b.deltagandeId(), b.fornamn(), b.efternamn(), b.deltagarNr())
                                    .namn()
                            + ", ";
            return new Paborjat(
                    b.vad(), "%sinte sparat sedan %s".formatted(om, Datum.lasbart(b.sparad())), b.sida(), true);
        }
    }

    /** Forms first: they are furthest from being done. */
    static List<Paborjat> paborjat(
            List<PaborjatQueries.Paborjat> formular,
            List<PaborjadeInskrivningar.Paborjad> inskrivningar,
            List<PaborjatQueries.Utkast> utkast) {
        return Stream.of(
                        formular.stream().map(Paborjat::of),
                        inskrivningar.stream().map(Paborjat::of),
                        utkast.stream().map(Paborjat::of))
                .flatMap(rader -> rader)
                .toList();
    }

    /** The soonest first. */
    static List<Rad> rader(List<StartQueries.Rad> rader, LocalDate idag) {
        return rader(rader, Map.of(), idag);
    }

    /** The soonest first, with what comes due about each. */
    static List<Rad> rader(List<StartQueries.Rad> rader, Map<Long, List<Punkt>> punkter, LocalDate idag) {
        return rader.stream()
                .map(r -> Rad.of(r, punkter.getOrDefault(r.id(), List.of()), idag))
                .sorted(Comparator.comparing(Rad::nastaDag))
                .toList();
    }
}
