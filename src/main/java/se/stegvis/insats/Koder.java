package se.stegvis.insats;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.gemensamt.Kodlista;

/** Adds and changes codes, past what {@link Kodverk} has kept, and writes each change in the audit trail. */
@Singleton
class Koder {

    static final String OMRADE = "kod";

    private final KodQueries queries;
    private final Kodverk kodverk;
    private final Andringslogg andringslogg;

    Koder(KodQueries queries, Kodverk kodverk, Andringslogg andringslogg) {
        this.queries = queries;
        this.kodverk = kodverk;
        this.andringslogg = andringslogg;
    }

    List<Kod> alla(Kodlista lista) {
        return queries.all().stream()
                .filter(kod -> kod.lista().equals(lista.namn()))
                .toList();
    }

    Optional<Kod> find(Kodlista lista, String kod) {
        return alla(lista).stream().filter(k -> k.kod().equals(kod)).findFirst();
    }

    @Transactional
    void laggTill(Kod kod, long av) {
        var fran = Objects.requireNonNull(kod.giltigFran());
        queries.add(kod.lista(), kod.kod(), kod.etikett(), kod.ordning(), fran);
        andringslogg.skriv(av, OMRADE, kod.lista() + " " + kod.kod(), "ADDED", "", text(kod));
        kodverk.refresh();
    }

    /**
     * Changes it.
     *
     * @throws OptimisticLockException when somebody changed it since the form was made
     */
    @Transactional
    void andra(Kod fore, Kod efter, long av) {
        var rows = queries.update(
                efter.lista(),
                efter.kod(),
                efter.etikett(),
                efter.ordning(),
                efter.giltigFran(),
                efter.giltigTill(),
                efter.version());
        if (rows == 0) {
            throw new OptimisticLockException("Kod " + efter.kod() + " has another version");
        }
        if (!text(fore).equals(text(efter))) {
            andringslogg.skriv(av, OMRADE, efter.lista() + " " + efter.kod(), "CHANGED", text(fore), text(efter));
        }
        kodverk.refresh();
    }

    private static String text(Kod kod) {
        return kod.etikett()
                + ", ordning " + kod.ordning()
                + (kod.giltigFran() == null ? "" : ", från " + kod.giltigFran())
                + (kod.giltigTill() == null ? "" : ", till " + kod.giltigTill());
    }
}
