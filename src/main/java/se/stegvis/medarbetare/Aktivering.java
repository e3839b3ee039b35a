package se.stegvis.medarbetare;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.gemensamt.Refused;
import se.stegvis.session.Sessions;

/** Closes accounts, opens them again, and ends what is signed in. */
@Singleton
public class Aktivering {

    public static final String EGET = "Du kan inte avaktivera ditt eget konto. Be en annan administratör.";

    private final MedarbetareRepository medarbetare;
    private final UppdragRepository uppdrag;
    private final Roller roller;
    private final Sessions sessions;
    private final Lankar lankar;
    private final Kontospar spar;
    private final Clock clock;

    Aktivering(
            MedarbetareRepository medarbetare,
            UppdragRepository uppdrag,
            Roller roller,
            Sessions sessions,
            Lankar lankar,
            Kontospar spar,
            Clock clock) {
        this.medarbetare = medarbetare;
        this.uppdrag = uppdrag;
        this.roller = roller;
        this.sessions = sessions;
        this.lankar = lankar;
        this.spar = spar;
        this.clock = clock;
    }

    /**
     * Nobody can sign in to the account any more, and who is signed in is out at the next request.
     *
     * @throws Refused for one's own account and for that of the last administrator
     */
    @Transactional
    public void avaktivera(long av, long medarbetareId, int version) {
        medarbetare.las();
        if (av == medarbetareId) {
            throw new Refused(EGET);
        }
        kravVersion(medarbetareId, version);
        roller.kravAnnanAdministrator(medarbetareId);
        medarbetare.setAktiv(medarbetareId, false);
        lankar.taBort(medarbetareId);
        var ended = sessions.endAll(medarbetareId);
        spar.skriv(av, medarbetareId, Kontohandelse.KONTO_AVAKTIVERAT, "", "avslutade_sessioner=" + ended);
    }

    /** With what uppdrag it still holds, which the samordnare are told of anew: somebody is let in again. */
    @Transactional
    public void aktivera(long av, long medarbetareId, int version) {
        medarbetare.las();
        kravVersion(medarbetareId, version);
        sessions.endAll(medarbetareId);
        medarbetare.setAktiv(medarbetareId, true);
        uppdrag.glomSedda(medarbetareId, LocalDate.now(clock));
        spar.skriv(av, medarbetareId, Kontohandelse.KONTO_AKTIVERAT, "", "");
    }

    /** Ends one session of the account; another account's is left alone. */
    @Transactional
    public void avslutaSession(long av, long medarbetareId, long sessionId) {
        if (sessions.end(medarbetareId, sessionId)) {
            spar.skriv(av, medarbetareId, Kontohandelse.SESSION_AVSLUTAD, "session=" + sessionId, "");
        }
    }

    /** Ends all sessions of the account. */
    @Transactional
    public void avslutaSessioner(long av, long medarbetareId) {
        var ended = sessions.endAll(medarbetareId);
        if (ended > 0) {
            spar.skriv(av, medarbetareId, Kontohandelse.SESSIONER_AVSLUTADE, "sessioner=" + ended, "");
        }
    }

    private void kravVersion(long medarbetareId, int version) {
        if (medarbetare.nyVersion(medarbetareId, version) == 0) {
            throw new OptimisticLockException("Somebody else changed the account");
        }
    }
}
