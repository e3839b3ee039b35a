package se.stegvis.deltagare;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.insats.Insatser;

/** Enrols participants, and corrects what was written down about them. */
@Singleton
public class Inskrivningar {

    private static final int MARK_BITS = 40;
    private static final int MARK_RADIX = 32;

    private final SecureRandom random = new SecureRandom();
    private final DeltagareRepository deltagare;
    private final DeltagandeRepository deltaganden;
    private final Lagen lagen;
    private final Insatser insatser;
    private final Skydd skydd;
    private final ApplicationEventPublisher<KontaktpersonSatt> kontaktperson;
    private final ApplicationEventPublisher<InskrivenAndrad> inskrivenAndrad;
    private final Andringslogg logg;
    private final Clock clock;

    Inskrivningar(
            DeltagareRepository deltagare,
            DeltagandeRepository deltaganden,
            Lagen lagen,
            Insatser insatser,
            Skydd skydd,
            ApplicationEventPublisher<KontaktpersonSatt> kontaktperson,
            ApplicationEventPublisher<InskrivenAndrad> inskrivenAndrad,
            Andringslogg logg,
            Clock clock) {
        this.deltagare = deltagare;
        this.deltaganden = deltaganden;
        this.lagen = lagen;
        this.insatser = insatser;
        this.skydd = skydd;
        this.kontaktperson = kontaktperson;
        this.inskrivenAndrad = inskrivenAndrad;
        this.logg = logg;
        this.clock = clock;
    }

    /** Whether the insats works with participants at all; a strukturinsats does not. */
    public boolean tarEmot(InsatsRef insats) {
        return insatser.find(insats.insatsId()).orElseThrow().isIndividinsats();
    }

    /** A new person with a first deltagande. */
    @Transactional
    DeltagandeRef skrivIn(InsatsRef insats, Uppgifter uppgifter) {
        var agare = insatser.find(insats.insatsId()).orElseThrow().insatsagareId();
        var person = deltagare.save(person(0, agare, uppgifter, 0));
        var deltagande = deltaganden.save(Deltagande.ny(insats, person.id(), uppgifter, clock.instant()));
        lagen.save(deltagande.id(), Tidpunkt.FORE, uppgifter.bakgrund().fore());
        kontaktperson.publishEvent(KontaktpersonSatt.inskriven(deltagande.id()));
        return new DeltagandeRef(insats.insatsId(), deltagande.id());
    }

    /** Whether the person takes part in the insats on the day already, or did so later. */
    boolean isRedanInskriven(InsatsRef insats, DeltagandeRef kand, LocalDate dag) {
        return deltaganden.countKrockande(insats.insatsId(), person(kand).id(), dag) > 0;
    }

    /**
     * One more deltagande of a person whom the insatsägare knows. What was typed takes the place of what was known, but
     * nothing is forgotten that was not typed, and a number she has stays.
     *
     * @param overford whether it carries on the deltagande she is known by, which is linked
     * @throws OptimisticLockException when she was enrolled, or an earlier deltagande was reopened, since that was looked for
     */
    @Transactional
    DeltagandeRef skrivInIgen(InsatsRef insats, Uppgifter uppgifter, DeltagandeRef kand, boolean overford) {
        var kant = person(kand);
        if (kant.insatsagareId()
                != insatser.find(insats.insatsId()).orElseThrow().insatsagareId()) {
            throw new IllegalStateException("A person stays with her insatsägare");
        }
        deltagare.update(person(kant.id(), kant.insatsagareId(), uppgifter, kant.version())
                .kompletterar(kant));
        // Whoever enrols or reopens at the same time changes the person too, so one has waited for the other here.
        if (deltaganden.countKrockande(insats.insatsId(), kant.id(), uppgifter.inskriven()) > 0) {
            throw new OptimisticLockException("The person takes part in the insats already");
        }
        var nr = Objects.requireNonNullElseGet(
                deltaganden.findNr(insats.insatsId(), kant.id()), () -> Deltagande.nyttNr(kant.id()));
        var deltagande = deltaganden.save(Deltagande.igen(insats, kant.id(), nr, uppgifter, clock.instant()));
        lagen.save(deltagande.id(), Tidpunkt.FORE, uppgifter.bakgrund().fore());
        if (overford) {
            deltaganden.overford(insats.insatsId(), deltagande.id(), kand.deltagandeId());
        }
        kontaktperson.publishEvent(KontaktpersonSatt.inskriven(deltagande.id()));
        return new DeltagandeRef(insats.insatsId(), deltagande.id());
    }

    /** Those of the deltaganden whose person takes part in the insats on the day already, or did so later. */
    public List<Long> redanInskrivna(InsatsRef insats, List<Long> kanda, LocalDate dag) {
        return kanda.isEmpty() ? List.of() : deltaganden.findKrockande(insats.insatsId(), kanda, dag);
    }

    /**
     * One more deltagande of the person, which carries on the one she has and takes its background along. Consent to share,
     * plan and notes are those of the other, and stay with it.
     *
     * @throws IllegalStateException when she counts as anonymous: that she goes on would bring back who she is
     */
    @Transactional
    public DeltagandeRef overfor(DeltagandeRef fran, Overforing o) {
        var kand = find(fran);
        if (kand.anonym()) {
            throw new IllegalStateException(fran + " counts as anonymous");
        }
        var person = person(fran);
        var bakgrund = Bakgrund.of(kand, lagen.find(fran.deltagandeId(), Tidpunkt.FORE));
        var uppgifter = new Uppgifter(
                person.fornamn(),
                person.efternamn(),
                person.sokord(),
                kand.kon(),
                Optional.empty(),
                Fodd.EJ_FRAGAT,
                Kontaktuppgift.EJ_FRAGAD,
                Kontaktuppgift.EJ_FRAGAD,
                Kontaktuppgift.EJ_FRAGAD,
                o.inskriven(),
                o.samtycke(),
                o.kontaktpersonId(),
                bakgrund);
        return skrivInIgen(o.till(), uppgifter, fran, true);
    }

    /** The deltagande of that id, when it is of the same insatsägare as the insats. */
    Optional<DeltagandeRef> tidigare(InsatsRef insats, long deltagandeId) {
        var agare = insatser.find(insats.insatsId()).orElseThrow().insatsagareId();
        return deltaganden
                .findInsatsId(deltagandeId)
                .filter(id -> insatser.find(id).orElseThrow().insatsagareId() == agare)
                .map(id -> new DeltagandeRef(id, deltagandeId));
    }

    private Deltagare person(DeltagandeRef ref) {
        return deltagare.findByDeltagande(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
    }

    /** A tally mark: sex and half-year, nothing else. Its mark is random, so that it tells nothing of when or who. */
    @Transactional
    void skrivInAnonym(InsatsRef insats, String kon, Halvar halvar) {
        var mark = "A-" + Long.toString(random.nextLong(1L << MARK_BITS), MARK_RADIX);
        deltaganden.save(Deltagande.anonymt(insats, mark, kon, halvar, clock.instant()));
    }

    /** What a correction saves over. */
    record Versioner(int deltagande, int person) {}

    /**
     * Corrects person and background; number and address are changed by themselves, in {@link Uppgiftsbyten}.
     *
     * @throws OptimisticLockException when somebody saved either since the form was made
     */
    @Transactional
    void andra(DeltagandeRef ref, Uppgifter uppgifter, Versioner versioner, long av) {
        var person = person(ref);
        var before = find(ref);
        deltagare.update(person(person.id(), person.insatsagareId(), uppgifter, versioner.person())
                .bevarar(person));
        deltaganden.update(before.rattad(uppgifter, versioner.deltagande()));
        lagen.save(ref.deltagandeId(), Tidpunkt.FORE, uppgifter.bakgrund().fore());
        if (!before.inskriven().equals(uppgifter.inskriven())) {
            flytta(new InskrivenAndrad(ref, before.inskriven(), uppgifter.inskriven()), av);
        }
    }

    private void flytta(InskrivenAndrad event, long av) {
        var foremal = String.valueOf(event.deltagande().deltagandeId());
        var efter = event.efter().toString();
        logg.skriv(av, "deltagande", foremal, "INSKRIVEN", event.fore().toString(), efter);
        inskrivenAndrad.publishEvent(event);
    }

    /**
     * Corrects the background alone.
     *
     * @throws OptimisticLockException when somebody saved it since the form was made
     */
    @Transactional
    void andraBakgrund(DeltagandeRef ref, Bakgrund bakgrund, int version) {
        deltaganden.update(find(ref).medBakgrund(bakgrund, version));
        lagen.save(ref.deltagandeId(), Tidpunkt.FORE, bakgrund.fore());
    }

    Deltagande find(DeltagandeRef ref) {
        return deltaganden
                .findByIdAndInsatsId(ref.deltagandeId(), ref.insatsId())
                .orElseThrow(NoSuchElementException::new);
    }

    private Deltagare person(long id, long agare, Uppgifter u, int version) {
        var siffror = u.personnummer().map(Personnummer::siffror).orElse("");
        var telefon = u.telefon().seal(skydd, Kolumn.TELEFON);
        var epost = u.epost().seal(skydd, Kolumn.EPOST);
        var adress = u.adress().seal(skydd, Kolumn.ADRESS);
        return new Deltagare(
                id,
                agare,
                u.fornamn(),
                u.efternamn(),
                u.sokord(),
                u.fodd().datum(),
                u.fodd().ar(),
                u.fodd().svar() == null ? null : u.fodd().svar().kod(),
                skydd.seal(Kolumn.PERSONNUMMER, siffror),
                u.personnummer()
                        .map(p -> skydd.nyckel(agare, Kolumn.PERSONNUMMER, p.siffror()))
                        .orElse(null),
                u.personnummer()
                        .map(p -> skydd.nyckel(agare, Kolumn.SISTA_FYRA, p.sistaFyra()))
                        .orElse(null),
                telefon.varde(),
                epost.varde(),
                adress.varde(),
                telefon.svar(),
                epost.svar(),
                adress.svar(),
                version);
    }
}
