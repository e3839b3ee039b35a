package se.stegvis.natverk;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;

/** Reads and writes the officers of a deltagande. A changed one leaves a row in the audit trail, without her name. */
@Singleton
class Kontakter {

    private final KontaktRepository repository;
    private final Kontaktskydd skydd;
    private final Andringslogg logg;
    private final Clock clock;

    Kontakter(KontaktRepository repository, Kontaktskydd skydd, Andringslogg logg, Clock clock) {
        this.repository = repository;
        this.skydd = skydd;
        this.logg = logg;
        this.clock = clock;
    }

    List<Kontakt> alla(DeltagandeRef ref) {
        return repository.find(ref.insatsId(), ref.deltagandeId());
    }

    Kontakt find(DeltagandeRef ref, long id) {
        return repository
                .findByIdAndInsatsIdAndDeltagandeId(id, ref.insatsId(), ref.deltagandeId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    Kontakt skriv(DeltagandeRef ref, KontaktForm f, long av) {
        return repository.save(kontakt(0, ref, f, av, clock.instant(), 0));
    }

    @Transactional
    void andra(Kontakt k, KontaktForm f, long av, int version) {
        var ref = new DeltagandeRef(k.insatsId(), k.deltagandeId());
        repository.update(kontakt(k.id(), ref, f, k.skrivenAv(), k.skriven(), version));
        logg.skriv(
                av,
                "deltagande",
                String.valueOf(k.deltagandeId()),
                "KONTAKT_ANDRAD",
                "kontakt " + k.id() + " till " + k.till(),
                "kontakt " + k.id() + " till " + f.till());
    }

    private Kontakt kontakt(long id, DeltagandeRef ref, KontaktForm f, long av, Instant skriven, int version) {
        return new Kontakt(
                id,
                ref.insatsId(),
                ref.deltagandeId(),
                f.part(),
                f.namn(),
                f.titel(),
                skydd.seal(Kontaktskydd.TELEFON, f.telefon()),
                skydd.seal(Kontaktskydd.EPOST, f.epost()),
                f.fran(),
                f.till(),
                av,
                skriven,
                version);
    }
}
