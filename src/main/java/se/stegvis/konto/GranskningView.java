package se.stegvis.konto;

import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.konto.KontoQueries.Rad;

/**
 * The list of the yearly review.
 *
 * @param senast when and by whom it was last done; empty when it never was
 */
record GranskningView(String idag, int antal, String senast, List<Konto> konton) {

    /** One account; one without rolls has one line that says so. */
    record Konto(String href, String namn, String epost, String senastInloggad, int rader, List<Roll> roller) {

        static Konto of(se.stegvis.konto.Konto konto) {
            var person = konto.person();
            var roller = konto.roller().isEmpty()
                    ? List.of(new Roll("Inga roller", "", "", "", ""))
                    : konto.roller().stream().map(Roll::of).toList();
            return new Konto(
                    "/konton/" + person.id(),
                    person.namn(),
                    person.epost(),
                    Optional.ofNullable(person.senastInloggad())
                            .map(Datum::lasbart)
                            .orElse("Aldrig"),
                    roller.size(),
                    roller);
        }
    }

    /** One roll. */
    record Roll(String etikett, String insats, String fran, String till, String givet) {

        static Roll of(Rad rad) {
            return new Roll(
                    Optional.ofNullable(rad.roll())
                            .map(se.stegvis.behorighet.Roll::etikett)
                            .orElse(""),
                    Optional.ofNullable(rad.insatsNamn()).orElse("Hela installationen"),
                    Optional.ofNullable(rad.fran()).map(Datum::lasbart).orElse(""),
                    Optional.ofNullable(rad.till())
                            .map(Datum::lasbart)
                            .orElse(rad.fran() == null ? "" : "Tills vidare"),
                    Kontosida.givet(rad.givet(), rad.givetAv()));
        }
    }
}
