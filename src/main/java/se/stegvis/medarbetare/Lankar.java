package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.medarbetare.LankRepository.Losenordslank;
import se.stegvis.session.Sessions;
import se.stegvis.session.Token;

/**
 * One-time links to choose a password with. An administrator makes one and hands it over; whoever opens it chooses, so
 * that nobody but the person has ever known the password.
 */
@Singleton
public class Lankar {

    public static final Duration GILTIG = Duration.ofDays(7);
    static final String ROUTE = "/valj-losenord/{token}";

    private final LankRepository lankar;
    private final MedarbetareRepository medarbetare;
    private final Losenord losenord;
    private final Sessions sessions;
    private final Kontospar spar;
    private final Atkomstlogg atkomstlogg;
    private final Clock clock;

    Lankar(
            LankRepository lankar,
            MedarbetareRepository medarbetare,
            Losenord losenord,
            Sessions sessions,
            Kontospar spar,
            Atkomstlogg atkomstlogg,
            Clock clock) {
        this.lankar = lankar;
        this.medarbetare = medarbetare;
        this.losenord = losenord;
        this.sessions = sessions;
        this.spar = spar;
        this.atkomstlogg = atkomstlogg;
        this.clock = clock;
    }

    /** Makes a link, and with that any before it is worth nothing. Answers with its token, which is stored nowhere. */
    @Transactional
    public String ny(long av, long medarbetareId) {
        medarbetare.las();
        var token = Token.fresh();
        var nu = clock.instant();
        lankar.remove(medarbetareId);
        lankar.add(medarbetareId, Token.hash(token), nu, nu.plus(GILTIG));
        spar.skriv(av, medarbetareId, Kontohandelse.LANK_UTFARDAD, "", "giltig_till=" + nu.plus(GILTIG));
        return token;
    }

    void taBort(long medarbetareId) {
        lankar.remove(medarbetareId);
    }

    /** Until when the account's link holds, when it has one that does. */
    public Optional<Instant> giltigTill(long medarbetareId) {
        return lankar.findByMedarbetareId(medarbetareId)
                .map(Losenordslank::giltigTill)
                .filter(till -> till.isAfter(clock.instant()));
    }

    /** Whose password the token lets one choose. */
    Optional<Medarbetare> find(String token) {
        return lankar.find(Token.hash(token), clock.instant());
    }

    /** Sets the password, once for each link, and ends every session of the account. False when the link no longer holds. */
    @Transactional
    boolean valj(String token, String nytt) {
        medarbetare.las();
        var konto = find(token);
        if (konto.isEmpty() || lankar.use(Token.hash(token)) == 0) {
            return false;
        }
        var id = konto.get().id();
        medarbetare.setLosenord(id, losenord.hash(nytt));
        var ended = sessions.endAll(id);
        spar.skriv(id, id, Kontohandelse.LOSENORD_VALT, "", "avslutade_sessioner=" + ended);
        atkomstlogg.write(new Fraga(id, "VALJ_LOSENORD", "POST", ROUTE, null, null), Utfall.MEDGIVEN, null);
        return true;
    }

    /** Somebody came with a token that does not hold. */
    void nekad(String metod) {
        atkomstlogg.write(new Fraga(null, "VALJ_LOSENORD", metod, ROUTE, null, null), Utfall.NEKAD, null);
    }
}
