package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;

/** Accounts and the rolls they hold. */
@Singleton
public class Konton {

    private static final Pattern EPOST = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private final MedarbetareRepository medarbetare;
    private final Losenord losenord;
    private final Clock clock;

    Konton(MedarbetareRepository medarbetare, Losenord losenord, Clock clock) {
        this.medarbetare = medarbetare;
        this.losenord = losenord;
        this.clock = clock;
    }

    /**
     * Makes an account with a roll, or adds the roll to the account that has the address already. One that somebody uses
     * keeps its name and password; one that nobody can sign in to gets those given, and becomes active.
     *
     * @param insatser names; at least one for a roll held per insats, none for the others
     * @throws Refused when an insats does not exist, or address or password will not do
     */
    @Transactional
    public Medarbetare skapa(String epost, String namn, Roll roll, List<String> insatser, String nyttLosenord) {
        check(epost, namn, roll, insatser, nyttLosenord);
        var konto = save(epost.strip().toLowerCase(Locale.ROOT), namn.strip(), nyttLosenord);
        if (!roll.perInsats()) {
            medarbetare.addRoll(konto.id(), roll.name());
        }
        for (var insats : insatser) {
            var insatsId = medarbetare
                    .findInsatsId(insats)
                    .orElseThrow(() -> new Refused("Insatsen \"%s\" finns inte.".formatted(insats)));
            medarbetare.addUppdrag(konto.id(), insatsId, roll.name(), LocalDate.now(clock));
        }
        return konto;
    }

    private Medarbetare save(String epost, String namn, String nyttLosenord) {
        var known = medarbetare.findByEpost(epost);
        if (known.filter(Konton::isInUse).isPresent()) {
            return known.get();
        }
        var hash = losenord.hash(nyttLosenord);
        return known.map(m -> medarbetare.update(
                        new Medarbetare(m.id(), m.epost(), namn, hash, true, m.skapad(), m.version())))
                .orElseGet(() -> medarbetare.save(new Medarbetare(0, epost, namn, hash, true, clock.instant(), 0)));
    }

    private static boolean isInUse(Medarbetare konto) {
        return konto.aktiv() && konto.losenord() != null;
    }

    private static void check(String epost, String namn, Roll roll, List<String> insatser, String nyttLosenord) {
        if (!EPOST.matcher(epost.strip()).matches()) {
            throw new Refused("E-postadressen är inte giltig.");
        }
        if (namn.isBlank() || namn.strip().length() > 200) {
            throw new Refused("Namnet ska ha mellan 1 och 200 tecken.");
        }
        if (nyttLosenord.length() < Losenord.MIN_LENGTH || nyttLosenord.length() > Losenord.MAX_LENGTH) {
            throw new Refused(
                    "Lösenordet ska ha mellan %d och %d tecken.".formatted(Losenord.MIN_LENGTH, Losenord.MAX_LENGTH));
        }
        if (roll.perInsats() == insatser.isEmpty()) {
            throw new Refused(
                    roll.perInsats()
                            ? "Rollen %s behöver minst en insats.".formatted(roll.etikett())
                            : "Rollen %s gäller inte i en insats.".formatted(roll.etikett()));
        }
    }
}
