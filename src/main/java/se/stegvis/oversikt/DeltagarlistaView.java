package se.stegvis.oversikt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.oversikt.Urval.Sortering;
import se.stegvis.web.Formular;

/**
 * The list of participants.
 *
 * @param visar such as "1–25 av 312", empty when there is nobody
 * @param dolt the key of a search whose words are hidden; else empty
 * @param foregaende address of the page before, empty on the first
 * @param kanSkrivaIn whether the reader may enrol
 * @param kanTilldela whether she may say who is kontaktperson
 * @param kanRinga whether she may call those who have exited
 * @param kanAvslutaFlera whether she may exit many at once
 */
record DeltagarlistaView(
        InsatsRef insats,
        String insatsNamn,
        Formular form,
        String dolt,
        boolean utgangen,
        boolean filtrerad,
        List<Kolumn> kolumner,
        List<Rad> rader,
        String visar,
        String foregaende,
        String nasta,
        boolean kanSkrivaIn,
        boolean kanTilldela,
        boolean kanRinga,
        boolean kanAvslutaFlera) {

    /** A column's head: a link that orders by it, and how it is ordered now (ascending, descending, or empty). */
    record Kolumn(String etikett, String href, String ordning) {}

    /** One participant. */
    record Rad(
            VisadPerson person,
            String href,
            String deltagarNr,
            String kontaktperson,
            String vikarie,
            String inskriven,
            String nasta,
            Tagg nastaTagg,
            Tagg status,
            Tagg plan,
            boolean pagaende,
            String senasteKontakt,
            boolean obs) {

        static Rad of(InsatsRef insats, DeltagarlistaQueries.Rad r, LocalDate idag) {
            boolean pagaende = r.avslutsanledning() == null;
            return new Rad(
                    VisadPerson.of(r.id(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                    new DeltagandeRef(insats.insatsId(), r.id()).href(),
                    r.deltagarNr(),
                    Optional.ofNullable(r.kontaktperson()).orElse("Ingen ännu"),
                    r.vikarie() == null || r.vikarieTill() == null
                            ? ""
                            : "vikarie %s till %s".formatted(r.vikarie(), Datum.lasbart(r.vikarieTill())),
                    Datum.lasbart(r.inskriven()),
                    Optional.ofNullable(r.nasta()).map(Datum::lasbart).orElse(""),
                    Tagg.nasta(r.nasta(), r.nastaSenast(), idag),
                    Tagg.status(r.avslutsanledning()),
                    pagaende
                            ? Tagg.plan(
                                    r.inskriven(), r.upprattad(), r.forankradDeltagare(), r.forankradRemittent(), idag)
                            : Tagg.INGEN,
                    pagaende,
                    Optional.ofNullable(r.senasteKontakt()).map(Datum::lasbart).orElse("Ingen"),
                    r.obsar() > 0);
        }
    }

    static List<Kolumn> kolumner(InsatsRef insats, Urval urval) {
        return Arrays.stream(Sortering.values())
                .map(s -> new Kolumn(
                        s.etikett(),
                        href(insats, urval.sorteratPa(s)),
                        s != urval.sortering() ? "" : urval.fallande() ? "descending" : "ascending"))
                .toList();
    }

    static String href(InsatsRef insats, Urval urval) {
        return insats.href() + "/deltagare" + urval.query();
    }
}
