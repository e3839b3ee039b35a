package se.stegvis.deltagare;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.web.FormData;
import se.stegvis.web.FormDataReader;

/** Keeps the enrolments under way, their answers encrypted, until somebody is enrolled or nobody comes back to them. */
@Singleton
public class PaborjadeInskrivningar {

    /** One of the reader's insatser, for her start page. */
    public record Paborjad(String rubrik, String href, String insatsNamn, Instant sparad) {}

    private final InskrivningRepository repository;
    private final Skydd skydd;
    private final Installningar installningar;
    private final Clock clock;

    PaborjadeInskrivningar(InskrivningRepository repository, Skydd skydd, Installningar installningar, Clock clock) {
        this.repository = repository;
        this.skydd = skydd;
        this.installningar = installningar;
        this.clock = clock;
    }

    /** What it is about, beside the answers: a remiss, or somebody known. */
    record Om(@Nullable Long remissId, @Nullable Long tidigareId) {
        static final Om NAGON = new Om(null, null);
    }

    /** Begins one of somebody nothing is known of, with the answers so far. */
    public void borja(InsatsRef insats, long av, FormData svar) {
        borja(insats, av, Om.NAGON, svar);
    }

    /** The new one; the database refuses a second about the same remiss, which is a conflict as any other. */
    Inskrivning borja(InsatsRef insats, long av, Om om, FormData svar) {
        var nu = clock.instant();
        return repository.save(
                new Inskrivning(0, insats.insatsId(), av, nu, nu, om.remissId(), om.tidigareId(), seal(svar), 0));
    }

    Optional<Inskrivning> find(InsatsRef insats, long id) {
        return repository.findByIdAndInsatsId(id, insats.insatsId());
    }

    /** One to be written in; that somebody finished or removed it meanwhile is a conflict, so that what was typed is kept. */
    Inskrivning skrivbar(InsatsRef insats, long id) {
        return find(insats, id).orElseThrow(() -> new OptimisticLockException("Inskrivning " + id + " is gone"));
    }

    /** The one under way about the remiss or the known person already. */
    Optional<Long> findOm(InsatsRef insats, Om om) {
        return om.equals(Om.NAGON)
                ? Optional.empty()
                : repository.findIdOf(insats.insatsId(), om.remissId(), om.tidigareId());
    }

    FormData svar(Inskrivning inskrivning) {
        return open(inskrivning.svar());
    }

    /** What it is called, with the name, which is thereby shown. */
    String rubrik(Inskrivning inskrivning) {
        return rubrik(inskrivning.id(), svar(inskrivning));
    }

    void spara(Inskrivning inskrivning, FormData svar, int version) {
        repository.update(inskrivning.med(seal(svar), clock.instant(), version));
    }

    /**
     * Takes it away, so that nobody else enrols by it.
     *
     * @throws OptimisticLockException when somebody saved or finished it since
     */
    void taBort(Inskrivning inskrivning, int version) {
        if (repository.remove(inskrivning.id(), inskrivning.insatsId(), version) == 0) {
            throw new OptimisticLockException(inskrivning + " was saved or finished meanwhile");
        }
    }

    /** Those under way where the reader enrols, the latest saved first. */
    public List<Paborjad> lista(Inloggad inloggad) {
        var insatser = inloggad.insatserMed(Behorighet.SKRIVA_IN).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        return insatser.isEmpty()
                ? List.of()
                : repository.findIn(insatser).stream()
                        .map(r -> new Paborjad(
                                rubrik(r.id(), open(r.innehall())),
                                Inskrivning.href(new InsatsRef(r.insatsId()), r.id()),
                                r.insatsNamn(),
                                r.sparad()))
                        .toList();
    }

    /**
     * Removes those of the insatsägare that are about somebody whose identity is now protected.
     *
     * @param namner asked of each answer
     */
    public void glom(long insatsagareId, Collection<Long> deltaganden, Predicate<String> namner) {
        for (var spar : repository.findByInsatsagare(insatsagareId)) {
            var hennes = spar.tidigareId() != null && deltaganden.contains(spar.tidigareId());
            if (hennes
                    || open(spar.innehall()).asMap().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(namner)) {
                repository.glom(spar.id());
            }
        }
    }

    /** As old as a begun form may become. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void stada() {
        int dagar = installningar.heltal(Installning.PABORJAT_DAGAR, LocalDate.now(clock));
        repository.removeOlder(clock.instant().minus(Duration.ofDays(dagar)));
    }

    private static String rubrik(long id, FormData svar) {
        var fornamn = Namn.of(svar.get("fornamn").strip());
        var person =
                VisadPerson.paborjad(id, fornamn, Namn.of(svar.get("efternamn").strip()));
        return (person.fornamn() + person.efternamn()).isEmpty() ? person.namn() : "Inskrivning av " + person.namn();
    }

    /** Ends with an ampersand, so that no answer at all is something to encrypt too. */
    private Chiffer seal(FormData svar) {
        return Objects.requireNonNull(skydd.seal(Kolumn.INSKRIVNING, FormDataReader.encode(svar) + "&"));
    }

    private FormData open(Chiffer svar) {
        return FormDataReader.parse(skydd.open(Kolumn.INSKRIVNING, svar));
    }
}
