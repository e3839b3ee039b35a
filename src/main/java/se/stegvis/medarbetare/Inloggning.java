package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.session.Sessions;
import se.stegvis.web.RateLimits;
import se.stegvis.web.RateLimits.Limit;
import se.stegvis.web.TooMany;

/** Checks a sign-in, within limits, and begins the session. Every attempt that was weighed is logged. */
@Singleton
class Inloggning {

    static final Limit PER_ACCOUNT = new Limit("konto", 10, Duration.ofMinutes(1));

    /** Wide: an account that is out of attempts takes none of these, so one person can spend only ten at a time. */
    static final Limit PER_ADDRESS = new Limit("adress", 100, Duration.ofSeconds(6));

    private final MedarbetareRepository medarbetare;
    private final Losenord losenord;
    private final Sessions sessions;
    private final RateLimits limits;
    private final Atkomstlogg atkomstlogg;
    private final Clock clock;

    Inloggning(
            MedarbetareRepository medarbetare,
            Losenord losenord,
            Sessions sessions,
            RateLimits limits,
            Atkomstlogg atkomstlogg,
            Clock clock) {
        this.medarbetare = medarbetare;
        this.losenord = losenord;
        this.sessions = sessions;
        this.limits = limits;
        this.atkomstlogg = atkomstlogg;
        this.clock = clock;
    }

    /**
     * The token of a new session; empty when e-post and lösenord do not fit together, whatever the reason.
     *
     * @throws TooMany when the account or the address is out of attempts
     */
    Optional<String> loggaIn(String typedEpost, String typedLosenord, String address) {
        var epost = typedEpost.strip().toLowerCase(Locale.ROOT);
        take(limits, PER_ACCOUNT, epost);
        take(limits, PER_ADDRESS, address);

        var konto = medarbetare.findByEpost(epost);
        var hash = konto.filter(Medarbetare::aktiv).map(Medarbetare::losenord).orElse(null);
        var shortened = typedLosenord.length() > Losenord.MAX_LENGTH ? "" : typedLosenord;
        if (!losenord.matches(shortened, hash)) {
            log(konto.map(Medarbetare::id).orElse(null), Utfall.NEKAD);
            return Optional.empty();
        }
        limits.giveBack(PER_ACCOUNT, epost);
        limits.giveBack(PER_ADDRESS, address);
        var id = konto.orElseThrow().id();
        log(id, Utfall.MEDGIVEN);
        medarbetare.loggadeIn(id, clock.instant());
        return Optional.of(sessions.begin(id));
    }

    static void take(RateLimits limits, Limit limit, String key) {
        var wait = limits.take(limit, key);
        if (!wait.isZero()) {
            throw new TooMany(wait);
        }
    }

    private void log(@Nullable Long medarbetareId, Utfall utfall) {
        atkomstlogg.write(new Fraga(medarbetareId, "LOGGA_IN", "POST", "/logga-in", null, null), utfall, null);
    }
}
