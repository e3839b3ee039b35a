package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.medarbetare.SessionRepository.SessionRow;

/** Begins, finds and ends sessions. */
@Singleton
class Sessions {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How stale the time of last use may be; saves a write on most requests. */
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SessionRepository repository;
    private final Clock clock;

    Sessions(SessionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A new session; answers with the token for the cookie, which is stored nowhere else. */
    String begin(long medarbetareId) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var nu = clock.instant();
        repository.endExpired(nu.minus(IDLE), nu.minus(ABSOLUTE));
        repository.begin(hash(token), medarbetareId, nu);
        return token;
    }

    Optional<Inloggad> find(String token) {
        var nu = clock.instant();
        var rows = repository.find(hash(token), nu.minus(IDLE), nu.minus(ABSOLUTE), LocalDate.now(clock));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        touch(rows.get(0), nu);
        return Optional.of(inloggad(rows));
    }

    /** Whether who the participants are is hidden, from the next page on and until the session ends. */
    void dolj(long sessionId, boolean dolj) {
        repository.dolj(sessionId, dolj);
    }

    void end(long sessionId) {
        repository.end(sessionId);
    }

    private void touch(SessionRow session, Instant nu) {
        if (session.senastAnvand().plus(TOUCH_AFTER).isBefore(nu)) {
            repository.touch(session.sessionId(), nu);
        }
    }

    private static Inloggad inloggad(List<SessionRow> rows) {
        var one = rows.get(0);
        var roller = rows.stream()
                .filter(row -> row.insatsId() == null)
                .flatMap(row -> Optional.ofNullable(row.roll()).stream())
                .collect(Collectors.toSet());
        var uppdrag = rows.stream()
                .flatMap(row -> uppdrag(row).stream())
                .sorted(Comparator.comparing(u -> Sokord.fold(u.insatsNamn())))
                .toList();
        return new Inloggad(one.medarbetareId(), one.sessionId(), one.namn(), roller, uppdrag, one.dolj() != 0);
    }

    private static Optional<Uppdrag> uppdrag(SessionRow row) {
        return row.insatsId() == null || row.insatsNamn() == null || row.roll() == null
                ? Optional.empty()
                : Optional.of(new Uppdrag(row.insatsId(), row.insatsNamn(), row.roll()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
