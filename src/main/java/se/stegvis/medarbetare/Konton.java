package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;

/** Accounts and the rolls they hold. Every change leaves a row in the audit trail. */
@Singleton
public class Konton {

    private static final Pattern EPOST = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    private final MedarbetareRepository medarbetare;
    private final Roller roller;
    private final Uppdragen uppdragen;
    private final Losenord losenord;
    private final Kontospar spar;
    private final Clock clock;

    Konton(
            MedarbetareRepository medarbetare,
            Roller roller,
            Uppdragen uppdragen,
            Losenord losenord,
            Kontospar spar,
            Clock clock) {
        this.medarbetare = medarbetare;
        this.roller = roller;
        this.uppdragen = uppdragen;
        this.losenord = losenord;
        this.spar = spar;
        this.clock = clock;
    }

    /** The account, active or not. */
    public Optional<Medarbetare> find(long id) {
        return medarbetare.findById(id);
    }

    /**
     * Makes an account that nobody can sign in to until a password is chosen.
     *
     * @throws Refused when the address has an account
     */
    @Transactional
    public Medarbetare nytt(long av, String epost, String namn, Set<Roll> valda) {
        medarbetare.las();
        kravLedig(epost, 0);
        var konto = medarbetare.save(new Medarbetare(0, epost, namn, null, true, clock.instant(), null, 0));
        spar.skriv(av, konto.id(), Kontohandelse.KONTO_SKAPAT, "", uppgifter(konto));
        valda.forEach(roll -> roller.ge(av, konto.id(), roll));
        return konto;
    }

    /**
     * Changes name and address.
     *
     * @throws Refused when another account has the address
     */
    @Transactional
    public void andra(long av, Medarbetare known, String epost, String namn, int version) {
        medarbetare.las();
        kravLedig(epost, known.id());
        var changed = medarbetare.update(new Medarbetare(
                known.id(), epost, namn, known.losenord(), known.aktiv(), known.skapad(), known.alias(), version));
        spar.skriv(av, known.id(), Kontohandelse.UPPGIFTER_ANDRADE, uppgifter(known), uppgifter(changed));
    }

    /**
     * Makes an account with a roll, or adds the roll to the account that has the address already; an operator's act. One
     * that somebody uses keeps its name and password; one that nobody can sign in to gets those given, and becomes active.
     *
     * @param insatser names; at least one for a roll held per insats, none for the others
     * @throws Refused when an insats does not exist, or address or password will not do
     */
    @Transactional
    public Medarbetare skapa(String epost, String namn, Roll roll, List<String> insatser, String nyttLosenord) {
        check(epost, namn, roll, insatser, nyttLosenord);
        medarbetare.las();
        var konto = save(normal(epost), namn.strip(), nyttLosenord);
        if (!roll.perInsats()) {
            roller.ge(Andringslogg.KOMMANDO, konto.id(), roll);
        }
        for (var insats : insatser) {
            var insatsId = medarbetare
                    .findInsatsId(insats)
                    .orElseThrow(() -> new Refused("Insatsen \"%s\" finns inte.".formatted(insats)));
            uppdragen.geVidBehov(konto.id(), insatsId, roll);
        }
        return konto;
    }

    private Medarbetare save(String epost, String namn, String nyttLosenord) {
        var known = medarbetare.findByEpost(epost);
        if (known.filter(Konton::isInUse).isPresent()) {
            return known.get();
        }
        var hash = losenord.hash(nyttLosenord);
        var saved = known.map(m -> medarbetare.update(
                        new Medarbetare(m.id(), m.epost(), namn, hash, true, m.skapad(), m.alias(), m.version())))
                .orElseGet(
                        () -> medarbetare.save(new Medarbetare(0, epost, namn, hash, true, clock.instant(), null, 0)));
        var handelse = known.isPresent() ? Kontohandelse.KONTO_AKTIVERAT : Kontohandelse.KONTO_SKAPAT;
        var fore = known.map(Konton::uppgifter).orElse("");
        spar.skriv(Andringslogg.KOMMANDO, saved.id(), handelse, fore, uppgifter(saved));
        spar.skriv(Andringslogg.KOMMANDO, saved.id(), Kontohandelse.LOSENORD_SATT, "", "");
        return saved;
    }

    private void kravLedig(String epost, long medarbetareId) {
        if (medarbetare.findByEpost(epost).filter(m -> m.id() != medarbetareId).isPresent()) {
            throw new Refused("Det finns redan ett konto med den e-postadressen");
        }
    }

    private static boolean isInUse(Medarbetare konto) {
        return konto.aktiv() && konto.losenord() != null;
    }

    private static String uppgifter(Medarbetare konto) {
        return konto.namn() + " <" + konto.epost() + ">";
    }

    /** Whether what was typed can be an address; not whether there is one. */
    public static boolean isEpost(String typed) {
        return EPOST.matcher(typed.strip()).matches();
    }

    /** As it is stored and signed in with. */
    public static String normal(String epost) {
        return epost.strip().toLowerCase(Locale.ROOT);
    }

    private static void check(String epost, String namn, Roll roll, List<String> insatser, String nyttLosenord) {
        if (!isEpost(epost)) {
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
