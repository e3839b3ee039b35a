package se.stegvis.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.session.SessionRepository.SessionRow;

/** Begins, finds and ends sessions. */
@Singleton
public class Sessions {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration ABSOLUTE = Duration.ofHours(12);

    /** How stale the time of last use may be; saves a write on most requests. */
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final SessionRepository repository;
    private final Clock clock;

    Sessions(SessionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A new session; answers with the token for the cookie, which is stored nowhere else. */
    public String begin(long medarbetareId) {
        var token = Token.fresh();
        var nu = clock.instant();
        repository.endExpired(nu.minus(IDLE), nu.minus(ABSOLUTE));
        repository.begin(Token.hash(token), medarbetareId, nu);
        return token;
    }

    /** Who is signed in with the token of a cookie; empty when the session is over or the account closed. */
    public Optional<Inloggad> find(String token) {
        var nu = clock.instant();
        var rows = repository.find(Token.hash(token), nu.minus(IDLE), nu.minus(ABSOLUTE), LocalDate.now(clock));
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

    /** The screen is lent: from the next request on the session shows only what is at the address. */
    public void lana(long sessionId, String skarm) {
        repository.skarm(sessionId, skarm);
    }

    /** The screen is no longer lent. */
    public void aterta(long sessionId) {
        repository.skarm(sessionId, null);
    }

    /** Ends a session; one that is over stays so. */
    public void end(long sessionId) {
        repository.end(sessionId);
    }

    /** Ends all sessions of an account; answers with how many there were. */
    public int endAll(long medarbetareId) {
        return repository.endAll(medarbetareId);
    }

    /** Ends the session when it is one of the account. */
    public boolean end(long medarbetareId, long sessionId) {
        return repository.endOf(medarbetareId, sessionId) > 0;
    }

    /** Those of an account that hold, the one last used first. */
    public List<OpenSession> open(long medarbetareId) {
        var nu = clock.instant();
        return repository.findOpen(medarbetareId, nu.minus(IDLE), nu.minus(ABSOLUTE));
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
        return new Inloggad(
                one.medarbetareId(),
                one.sessionId(),
                one.namn(),
                one.utat(),
                roller,
                uppdrag,
                one.dolj() != 0,
                Objects.requireNonNullElse(one.skarm(), ""));
    }

    private static Optional<Uppdrag> uppdrag(SessionRow row) {
        return row.insatsId() == null || row.insatsNamn() == null || row.roll() == null
                ? Optional.empty()
                : Optional.of(new Uppdrag(row.insatsId(), row.insatsNamn(), row.roll()));
    }
}
