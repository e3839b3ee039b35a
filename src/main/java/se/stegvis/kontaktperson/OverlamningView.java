package se.stegvis.kontaktperson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.kontaktperson.BytQueries.Pagaende;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form where participants are chosen to be handed over.
 *
 * @param hos the filter, as the address has it
 * @param filter what it can be, with the number of participants
 * @param fler whether there are more than the page shows
 */
record OverlamningView(
        InsatsRef insats,
        String insatsNamn,
        String hos,
        List<Falt.Val> filter,
        List<Rad> rader,
        boolean fler,
        Formular form) {

    /** A participant to tick. */
    record Rad(String token, boolean vald, VisadPerson person, String kontaktperson, String sedan) {

        static Rad of(Pagaende p, boolean vald) {
            return new Rad(
                    OverlamningForm.token(p),
                    vald,
                    VisadPerson.of(p.id(), p.fornamn(), p.efternamn(), p.deltagarNr()),
                    namn(p),
                    Datum.lasbart(p.fran()));
        }
    }

    /**
     * What is about to be done, to be looked at first.
     *
     * @param fran from whom how many, in words
     */
    record Granska(
            InsatsRef insats,
            String rubrik,
            String till,
            List<String> fran,
            String dag,
            List<Rad> rader,
            Formular form) {}

    static String namn(Pagaende p) {
        return Optional.ofNullable(p.kontaktperson()).orElse(KontaktpersonView.INGEN);
    }

    /** The rows, ticked as the form has them; declares the field. */
    static List<Rad> rader(Formular form, List<Pagaende> pagaende) {
        var val = form.val(
                        "valda",
                        pagaende.stream()
                                .map(p -> new Alternativ(OverlamningForm.token(p), ""))
                                .toList())
                .falt("valda")
                .val();
        return IntStream.range(0, pagaende.size())
                .mapToObj(i -> Rad.of(pagaende.get(i), val.get(i).vald()))
                .toList();
    }

    /** "12 från Åsa Lind", "3 utan kontaktperson". */
    static List<String> fran(List<Pagaende> valda) {
        return valda.stream()
                .collect(Collectors.groupingBy(
                        p -> Optional.ofNullable(p.kontaktperson())
                                .map(namn -> "från " + namn)
                                .orElse("utan kontaktperson"),
                        java.util.TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .toList();
    }

    /** "23 deltagare lämnas över från Åsa Lind till Mehmet Kaya". */
    static String rubrik(List<Pagaende> valda, String till) {
        var fran = valda.stream().map(Pagaende::kontaktpersonId).distinct().count() == 1
                        && valda.get(0).kontaktperson() != null
                ? " från " + valda.get(0).kontaktperson()
                : "";
        return "%d deltagare lämnas över%s till %s".formatted(valda.size(), fran, till);
    }
}
