package se.stegvis.skarm;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.session.Sessions;
import se.stegvis.web.FormData;
import se.stegvis.web.FormDataReader;

/** Lends a screen, keeps what is answered on it step by step, and takes it back. */
@Singleton
class Skarmar {

    /** So long without an answer, and what was answered is thrown away. */
    static final Duration TID = Duration.ofMinutes(15);

    private final LanadSkarmRepository repository;
    private final List<Skarmformular> formular;
    private final Sessions sessions;
    private final Kryptering kryptering;
    private final Clock clock;

    Skarmar(
            LanadSkarmRepository repository,
            List<Skarmformular> formular,
            Sessions sessions,
            Kryptering kryptering,
            Clock clock) {
        this.repository = repository;
        this.formular = formular;
        this.sessions = sessions;
        this.kryptering = kryptering;
        this.clock = clock;
    }

    /** The form of an address; 404 when there is none. */
    Skarmformular formular(String nyckel) {
        return formular.stream()
                .filter(f -> f.nyckel().equals(nyckel))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    static String href(DeltagandeRef ref) {
        return ref.href() + "/skarm";
    }

    /** From now on the session shows only the form. */
    @Transactional
    void lana(DeltagandeRef ref, Skarmformular form, long sessionId) {
        repository.remove(sessionId);
        repository.save(new LanadSkarm(
                sessionId,
                ref.insatsId(),
                ref.deltagandeId(),
                form.nyckel(),
                0,
                LanadSkarm.PAGAR,
                null,
                clock.instant()));
        sessions.lana(sessionId, href(ref));
    }

    /** The screen of the session, when it is lent to the deltagande. Nobody else in the session is at it meanwhile. */
    @Transactional
    Optional<LanadSkarm> find(DeltagandeRef ref, long sessionId) {
        repository.lock(sessionId);
        return repository
                .findBySessionId(sessionId)
                .filter(skarm -> skarm.ref().equals(ref))
                .map(this::inomTiden);
    }

    private LanadSkarm inomTiden(LanadSkarm skarm) {
        return skarm.pagar() && skarm.senast().plus(TID).isBefore(clock.instant())
                ? repository.update(skarm.slut(LanadSkarm.UTGANGEN))
                : skarm;
    }

    void ga(LanadSkarm skarm, int steg, Map<String, String> svar) {
        repository.update(skarm.vid(steg, forsegla(skarm.sessionId(), svar), clock.instant()));
    }

    void klar(LanadSkarm skarm) {
        repository.update(skarm.slut(LanadSkarm.KLAR));
    }

    /** What is answered so far, by the keys of the questions. */
    Map<String, String> svar(LanadSkarm skarm) {
        var svar = new LinkedHashMap<String, String>();
        var chiffer = skarm.svar();
        if (chiffer != null) {
            FormDataReader.parse(kryptering.decrypt(purpose(skarm.sessionId()), chiffer.bytes()))
                    .asMap()
                    .forEach((nyckel, varden) -> svar.put(nyckel, varden.get(0)));
        }
        return svar;
    }

    private @Nullable Chiffer forsegla(long sessionId, Map<String, String> svar) {
        return svar.isEmpty()
                ? null
                : Chiffer.of(kryptering.encrypt(purpose(sessionId), FormDataReader.encode(FormData.of(svar))));
    }

    private static String purpose(long sessionId) {
        return "lanad_skarm.svar." + sessionId;
    }

    /** The session shows everything again; answers with what the screen had come to. */
    @Transactional
    Optional<LanadSkarm> aterta(long sessionId) {
        repository.lock(sessionId);
        var skarm = repository.findBySessionId(sessionId);
        repository.remove(sessionId);
        sessions.aterta(sessionId);
        return skarm;
    }
}
