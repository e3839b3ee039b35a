package se.stegvis.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;

/**
 * The list of accounts.
 *
 * @param visar such as "1–25 av 312", empty when there is none
 * @param foregaende address of the page before, empty on the first
 */
record KontolistaView(
        Formular form,
        boolean utgangen,
        boolean filtrerad,
        List<Rad> rader,
        String visar,
        String foregaende,
        String nasta) {

    /** A state in words, with a colour of the stylesheet that only repeats it. */
    record Tagg(String text, String farg) {

        static Tagg of(boolean aktiv, boolean harLosenord) {
            if (!aktiv) {
                return new Tagg("Inaktivt", "red");
            }
            return harLosenord ? new Tagg("Aktivt", "green") : new Tagg("Väntar på lösenord", "yellow");
        }
    }

    /** One account. */
    record Rad(String href, String namn, String epost, List<String> roller, String senastInloggad, Tagg status) {

        static Rad of(Konto konto, LocalDate idag) {
            var person = konto.person();
            return new Rad(
                    "/konton/" + person.id(),
                    person.namn(),
                    person.epost(),
                    konto.roller().stream().map(r -> Konto.rollText(r, idag)).toList(),
                    Optional.ofNullable(person.senastInloggad())
                            .map(Datum::lasbart)
                            .orElse("Aldrig"),
                    Tagg.of(person.aktiv(), person.harLosenord() != 0));
        }
    }
}
