package se.stegvis.insatsregister;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.SqlErrors;

/** Writes the list, with a row in the audit trail, and says who sees what of it. */
@Singleton
class Register {

    private static final String OMRADE = "insats";

    private final Insatser insatser;
    private final Andringslogg andringslogg;

    Register(Insatser insatser, Andringslogg andringslogg) {
        this.insatser = insatser;
        this.andringslogg = andringslogg;
    }

    /** All to the federation and to administrators, to staff their own. */
    List<Insats> synliga(Inloggad inloggad) {
        var alla = inloggad.allaRoller();
        return alla.contains(Roll.FORBUND) || alla.contains(Roll.ADMINISTRATOR)
                ? insatser.all()
                : insatser.egna(inloggad, Behorighet.SE_INSATSER);
    }

    /** Empty when there is one of that name. */
    @Transactional
    public Optional<Insats> skapa(RegisterForm.Uppgifter ny, String agare, String slag, long av) {
        try {
            var sparad = insatser.save(ny.over(
                    new Insats(0, insatser.agare(agare).id(), "", "", "", slag, null, null, null, null, null, 0)));
            andringslogg.skriv(av, OMRADE, "insats " + sparad.id(), "ADDED", "", ny.kort());
            return Optional.of(sparad);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Whether it could be: not when another has the name.
     *
     * @throws OptimisticLockException when somebody else was first
     */
    @Transactional
    public boolean andra(Insats insats, RegisterForm.Uppgifter ny, int version, long av) {
        if (insats.version() != version) {
            throw new OptimisticLockException("Insats " + insats.id() + " was changed by somebody else");
        }
        try {
            insatser.update(ny.over(insats));
        } catch (OptimisticLockException e) {
            throw e;
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
        andringslogg.skriv(
                av,
                OMRADE,
                "insats " + insats.id(),
                "CHANGED",
                RegisterForm.Uppgifter.of(insats).kort(),
                ny.kort());
        return true;
    }
}
