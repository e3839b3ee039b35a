package se.stegvis.paborjat;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Datum;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.web.FormCodes.FormCode;
import se.stegvis.web.FormData;
import se.stegvis.web.FormDataReader;
import se.stegvis.web.Prefill;

/** Keeps begun forms, encrypted so that only the writer's own row opens. */
@Singleton
class Paborjade {

    private static final Logger LOG = LoggerFactory.getLogger(Paborjade.class);

    private static final Pattern DELTAGANDE =
            Pattern.compile("/insatser/([0-9]{1,18})(?:/deltaganden/([0-9]{1,18}))?/.*");

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_VAD = 60;

    private final PaborjatRepository repository;
    private final Kryptering kryptering;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Paborjade(
            PaborjatRepository repository,
            Kryptering kryptering,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.repository = repository;
        this.kryptering = kryptering;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps what was typed, when the form says it is worth keeping. */
    void save(FormCode code, FormData form) {
        if (form.keptAs().isEmpty() || code.sida().length() > LONGEST_PATH) {
            return;
        }
        var place = DELTAGANDE.matcher(code.sida());
        var found = place.matches();
        repository.save(
                code.medarbetareId(),
                code.sida(),
                found ? id(place, 1) : null,
                found ? id(place, 2) : null,
                form.keptAs().substring(0, Math.min(LONGEST_VAD, form.keptAs().length())),
                Chiffer.of(kryptering.encrypt(purpose(code.medarbetareId()), FormDataReader.encode(form))),
                clock.instant());
    }

    /** Keeps it by itself, after what the form was sent for has been taken back. That it fails too may not hide why. */
    void rescue(FormCode code, FormData form) {
        try {
            transactions.executeWrite(status -> {
                save(code, form);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.warn("A begun form could not be kept: {}", e.getClass().getName());
        }
    }

    /** What the writer has begun on the page. */
    Optional<Prefill> find(long medarbetareId, String sida) {
        return repository
                .findByMedarbetareIdAndSida(medarbetareId, sida)
                .map(p -> new Prefill(
                        FormDataReader.parse(kryptering.decrypt(
                                purpose(medarbetareId), p.falt().bytes())),
                        false,
                        Datum.lasbart(p.sparad())));
    }

    void remove(long medarbetareId, String sida) {
        repository.remove(medarbetareId, sida);
    }

    /** Removes what nobody came back to. */
    int removeOlder(Duration age) {
        return repository.removeOlder(clock.instant().minus(age));
    }

    private static @Nullable Long id(Matcher place, int group) {
        return place.group(group) == null ? null : Long.valueOf(place.group(group));
    }

    static String purpose(long medarbetareId) {
        return "paborjat.falt." + medarbetareId;
    }
}
