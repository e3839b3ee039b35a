package se.stegvis.kontaktperson;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/** What the pages about kontaktpersoner show. */
final class KontaktpersonView {

    static final String INGEN = "Ingen";

    /** Who has been kontaktperson of a participant, the latest first. */
    record Historik(DeltagandeRef deltagande, VisadPerson person, List<Tid> tider, boolean kanTilldela) {}

    /**
     * One time.
     *
     * @param dagar how many, in words
     * @param given by whom and when; empty when it came with the enrolment
     */
    record Tid(String namn, String fran, String till, String dagar, String overlamning, String given) {

        /** Until today, or the exit, for the one that is open. */
        static Tid of(Kontaktpersonstid.Rad r, @Nullable LocalDate utskriven, LocalDate idag) {
            var slut = r.till() != null ? r.till() : utskriven != null ? utskriven : idag;
            long dagar = Math.max(0, ChronoUnit.DAYS.between(r.fran(), slut) + 1);
            return new Tid(
                    Optional.ofNullable(r.namn()).orElse(INGEN),
                    Datum.lasbart(r.fran()),
                    r.till() == null && utskriven == null ? "" : Datum.lasbart(slut),
                    dagar == 1 ? "1 dag" : dagar + " dagar",
                    r.overlamning().isEmpty() ? "" : VisadUppgift.fritext(r.overlamning()),
                    r.givenAv() == null ? "" : "%s av %s".formatted(Datum.lasbart(r.given()), r.givenAv()));
        }
    }

    /** The form for one. */
    record Byt(DeltagandeRef deltagande, VisadPerson person, Formular form) {}

    /**
     * Who works in an insats, and how many participants each has.
     *
     * @param utan how many have nobody
     */
    record Lista(InsatsRef insats, String insatsNamn, List<Rad> rader, long utan, long utanPlats) {}

    /**
     * A member of staff.
     *
     * @param tagg said when nobody who works there sees her participants; else empty
     * @param vikarie who does in her place, and until when; empty when nobody
     */
    record Rad(String namn, String href, String lista, long antal, boolean har, String tagg, String vikarie) {

        static Rad of(InsatsRef insats, BytQueries.Medarbetarrad r) {
            var vikarie = r.vikarie() == null || r.vikarieTill() == null
                    ? ""
                    : "%s till %s".formatted(r.vikarie(), Datum.lasbart(r.vikarieTill()));
            return new Rad(
                    r.namn(),
                    insats.href() + "/overlamningar/ny?hos=" + r.id(),
                    insats.href() + "/deltagare?kontaktperson=" + r.id(),
                    r.antal(),
                    r.antal() > 0,
                    saknas(r) ? "Inte på plats" : "",
                    vikarie);
        }

        static boolean saknas(BytQueries.Medarbetarrad r) {
            return r.paPlats() == 0 && r.vikarie() == null;
        }
    }

    private KontaktpersonView() {}
}
