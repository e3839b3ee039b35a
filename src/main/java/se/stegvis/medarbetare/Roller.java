package se.stegvis.medarbetare;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.Formular.Alternativ;

/** Gives and takes the rolls that reach over the installation. */
@Singleton
public class Roller {

    public static final List<Alternativ> ALTERNATIV = alternativ(false);

    /** The rolls held in one insats at a time. */
    public static final List<Alternativ> PER_INSATS = alternativ(true);

    private static final String SISTA =
            "%s är den enda administratören som kan logga in. Gör någon annan till administratör först.";

    private final MedarbetareRepository medarbetare;
    private final RollRepository roller;
    private final Kontospar spar;
    private final Clock clock;

    Roller(MedarbetareRepository medarbetare, RollRepository roller, Kontospar spar, Clock clock) {
        this.medarbetare = medarbetare;
        this.roller = roller;
        this.spar = spar;
        this.clock = clock;
    }

    /** Gives the roll to whoever does not have it. */
    void ge(long av, long medarbetareId, Roll roll) {
        if (!roller.find(medarbetareId).contains(roll)) {
            roller.add(medarbetareId, roll.name(), clock.instant(), av == Andringslogg.KOMMANDO ? null : av);
            spar.skriv(av, medarbetareId, Kontohandelse.ROLL_GIVEN, "", roll.name());
        }
    }

    /**
     * Gives and takes until exactly these are held.
     *
     * @throws Refused when nobody would be left to administer
     */
    @Transactional
    public void satt(long av, long medarbetareId, Set<Roll> valda, int version) {
        medarbetare.las();
        if (medarbetare.nyVersion(medarbetareId, version) == 0) {
            throw new OptimisticLockException("Somebody else changed the account");
        }
        for (var roll : roller.find(medarbetareId)) {
            if (!valda.contains(roll)) {
                ta(av, medarbetareId, roll);
            }
        }
        valda.forEach(roll -> ge(av, medarbetareId, roll));
    }

    /** Refuses when the account is the only one that can administer; the caller holds the lock of the accounts. */
    void kravAnnanAdministrator(long medarbetareId) {
        var konto = medarbetare.findById(medarbetareId).orElseThrow();
        if (konto.aktiv()
                && roller.find(medarbetareId).contains(Roll.ADMINISTRATOR)
                && roller.findOtherAdministratorer(medarbetareId).isEmpty()) {
            throw new Refused(SISTA.formatted(konto.namn()));
        }
    }

    private void ta(long av, long medarbetareId, Roll roll) {
        if (roll == Roll.ADMINISTRATOR) {
            kravAnnanAdministrator(medarbetareId);
        }
        roller.remove(medarbetareId, roll.name());
        spar.skriv(av, medarbetareId, Kontohandelse.ROLL_TAGEN, roll.name(), "");
    }

    private static List<Alternativ> alternativ(boolean perInsats) {
        return Arrays.stream(Roll.values())
                .filter(roll -> roll.perInsats() == perInsats)
                .map(roll -> new Alternativ(roll.name(), roll.etikett()))
                .toList();
    }
}
