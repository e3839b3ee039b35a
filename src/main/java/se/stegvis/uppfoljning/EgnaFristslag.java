package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.SqlErrors;

/**
 * Makes and ends the kinds of frister that an insats has of its own; the frister of everybody there follow. How often one comes
 * due is never changed: it is ended, and another begins, so that what has been due keeps its day.
 */
@Singleton
class EgnaFristslag {

    private final EgetFristslagRepository slag;
    private final Frister frister;
    private final Andringslogg logg;

    EgnaFristslag(EgetFristslagRepository slag, Frister frister, Andringslogg logg) {
        this.slag = slag;
        this.frister = frister;
        this.logg = logg;
    }

    /** Of all insatser, by name. */
    List<EgetFristslag> alla() {
        return slag.findAllOrderByNamn();
    }

    Optional<EgetFristslag> find(long id) {
        return slag.findById(id);
    }

    /** @throws Refused when the insats has one of the name */
    @Transactional
    void skapa(EgetFristslag nytt, long av) {
        var sparat = namngivet(() -> slag.save(nytt));
        skrivet(sparat, av, "FRISTSLAG", "");
    }

    /** @throws Refused when the insats has another of the name */
    @Transactional
    void andra(EgetFristslag fore, String namn, @Nullable LocalDate till, int seddVersion, long av) {
        var efter = namngivet(() -> slag.update(fore.andrat(namn, till, seddVersion)));
        skrivet(efter, av, "FRISTSLAG_ANDRAT", fore.spar());
    }

    private static EgetFristslag namngivet(Supplier<EgetFristslag> skriv) {
        try {
            return skriv.get();
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new Refused("Insatsen har redan en frist som heter så", e);
            }
            throw e;
        }
    }

    private void skrivet(EgetFristslag nu, long av, String handelse, String fore) {
        logg.skriv(av, "insats", String.valueOf(nu.insatsId()), handelse, fore, nu.spar());
        frister.raknaInsats(nu.insatsId());
    }
}
