package se.stegvis.atkomstlogg;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes the audit trail: who changed what in accounts and settings. A failure to write is an exception. */
@Singleton
public class Andringslogg {

    /** Stands for whoever ran a command on the server, who has no account there. */
    public static final long KOMMANDO = 0;

    private final AndringRepository repository;
    private final Clock clock;

    Andringslogg(AndringRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Takes part in the caller's transaction, without which it refuses: what is taken back leaves no row, and what cannot
     * be noted is not done. Never give it a password, a token or anything of a participant.
     *
     * @param medarbetareId who did it, or {@link #KOMMANDO}
     * @param omrade kind of thing, such as "konto"
     * @param foremal which one: its id or code
     * @param handelse a code in capitals, such as "ROLL_GIVEN"
     * @param fore what it was, as codes; empty when there was nothing
     * @param efter what it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void skriv(long medarbetareId, String omrade, String foremal, String handelse, String fore, String efter) {
        repository.save(new Andring(
                0,
                clock.instant(),
                medarbetareId == KOMMANDO ? null : medarbetareId,
                omrade,
                foremal,
                handelse,
                fore,
                efter));
    }
}
