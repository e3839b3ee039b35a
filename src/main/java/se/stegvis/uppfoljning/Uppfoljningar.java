package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.SqlErrors;

/** Reads and writes follow-ups. One is done when all its parts are, on the day of the last of them. */
@Singleton
class Uppfoljningar {

    private final UppfoljningRepository uppfoljningar;
    private final UppfoljningsdelRepository delar;
    private final Faktabas faktabas;
    private final FaktaQueries queries;
    private final Frister frister;
    private final Andringslogg logg;
    private final Clock clock;

    Uppfoljningar(
            UppfoljningRepository uppfoljningar,
            UppfoljningsdelRepository delar,
            Faktabas faktabas,
            FaktaQueries queries,
            Frister frister,
            Andringslogg logg,
            Clock clock) {
        this.uppfoljningar = uppfoljningar;
        this.delar = delar;
        this.faktabas = faktabas;
        this.queries = queries;
        this.frister = frister;
        this.logg = logg;
        this.clock = clock;
    }

    /** The due days of the three-month follow-up of a deltagande, whatever became of them. */
    Fristplan plan(DeltagandeRef ref) {
        return fakta(ref).tremanaders();
    }

    Fakta fakta(DeltagandeRef ref) {
        long id = ref.deltagandeId();
        return Objects.requireNonNull(faktabas.find(List.of(id)).get(id)).fakta();
    }

    /** See {@link Fristplan#attGora}. */
    List<LocalDate> attGora(DeltagandeRef ref, LocalDate dag) {
        return plan(ref).attGora(dag);
    }

    Optional<Uppfoljning> find(DeltagandeRef ref, LocalDate forfallodag) {
        return uppfoljningar.findByInsatsIdAndDeltagandeIdAndForfallodag(
                ref.insatsId(), ref.deltagandeId(), forfallodag);
    }

    /** The latest first. */
    List<Uppfoljning> alla(DeltagandeRef ref) {
        return uppfoljningar.findByInsatsIdAndDeltagandeIdOrderByForfallodagDesc(ref.insatsId(), ref.deltagandeId());
    }

    /** Notes and booking. */
    @Transactional
    Uppfoljning uppdatera(Uppfoljning uppfoljning) {
        return uppfoljningar.update(uppfoljning);
    }

    List<Uppfoljningsdel> delar(List<Uppfoljning> alla) {
        return alla.isEmpty()
                ? List.of()
                : delar.findByUppfoljningIdIn(alla.stream().map(Uppfoljning::id).toList());
    }

    /**
     * The one of the due day, made now when there is none. Whoever else writes in a follow-up of hers waits: two who each
     * save one of the last two parts would otherwise not see that all are there.
     */
    @Transactional
    Uppfoljning paborja(DeltagandeRef ref, LocalDate forfallodag, @Nullable Long av) {
        queries.lock(List.of(ref.deltagandeId()));
        return find(ref, forfallodag).orElseGet(() -> save(Uppfoljning.ny(ref, forfallodag, av, clock.instant())));
    }

    private Uppfoljning save(Uppfoljning ny) {
        try {
            return uppfoljningar.save(ny);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("A follow-up of that day was made just now");
            }
            throw e;
        }
    }

    /**
     * Says what a part came to; what was said of it before is taken over. To have the frister worked out anew is the caller's.
     *
     * @return whether the day on which all of it was done is another by that
     */
    @Transactional
    boolean noteraDel(DeltagandeRef ref, LocalDate forfallodag, Svar svar, LocalDate dag, long av) {
        var uppfoljning = paborja(ref, forfallodag, av);
        var fore = delar.findByUppfoljningId(uppfoljning.id()).stream()
                .filter(del -> del.del().equals(svar.del().kod()))
                .findFirst();
        sparaDel(
                uppfoljning,
                fore.orElse(null),
                svar,
                fore.map(Uppfoljningsdel::kommentar).orElse(""),
                dag,
                av,
                fore.map(Uppfoljningsdel::version).orElse(0));
        return !Objects.equals(genomfor(uppfoljning), uppfoljning.genomford());
    }

    /** The same of an answer out of a file, of which nobody knows who wrote it down; what has been said of the part stays. */
    @Transactional
    boolean noteraInlast(DeltagandeRef ref, LocalDate forfallodag, Svar svar, LocalDate dag) {
        var uppfoljning = paborja(ref, forfallodag, null);
        var sagd = delar.findByUppfoljningId(uppfoljning.id()).stream()
                .anyMatch(del -> del.del().equals(svar.del().kod()));
        if (sagd) {
            return false;
        }
        add(Uppfoljningsdel.ny(uppfoljning.id(), svar, "", dag, null, clock.instant()));
        return !Objects.equals(genomfor(uppfoljning), uppfoljning.genomford());
    }

    /**
     * Saves one part.
     *
     * @param typedVersion of the part that was seen
     * @throws OptimisticLockException when somebody else has said something of it since
     */
    void sparaDel(
            Uppfoljning uppfoljning,
            @Nullable Uppfoljningsdel fore,
            Svar svar,
            String kommentar,
            LocalDate dag,
            long av,
            int typedVersion) {
        var nu = clock.instant();
        if (fore == null) {
            add(Uppfoljningsdel.ny(uppfoljning.id(), svar, kommentar, dag, av, nu));
        } else {
            delar.update(fore.andrad(svar, kommentar, dag, av, nu, typedVersion));
            logga(av, uppfoljning.deltagandeId(), "UPPFOLJNING_DEL", fore.del() + " " + fore.svar(), svar.kod());
        }
    }

    private void add(Uppfoljningsdel del) {
        try {
            delar.save(del);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Somebody else just said how it was with " + del.del());
            }
            throw e;
        }
    }

    /**
     * Done when all parts are, on the day of the last; and the frister follow.
     *
     * @return whether it is done
     */
    @Transactional
    boolean slutfor(DeltagandeRef ref, Uppfoljning uppfoljning) {
        var dag = genomfor(uppfoljning);
        frister.rakna(List.of(ref.deltagandeId()));
        return dag != null;
    }

    private @Nullable LocalDate genomfor(Uppfoljning uppfoljning) {
        var gjorda = delar.findByUppfoljningId(uppfoljning.id());
        var klar = gjorda.size() == Del.values().length;
        var dag = klar
                ? gjorda.stream()
                        .map(del -> Objects.requireNonNullElse(del.dag(), uppfoljning.forfallodag()))
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : uppfoljning.genomford();
        if (!Objects.equals(dag, uppfoljning.genomford())) {
            uppfoljningar.update(uppfoljning.genomford(dag));
        }
        return dag;
    }

    /** Not to be done, for a reason; null takes that back. */
    @Transactional
    void hoppa(DeltagandeRef ref, Uppfoljning uppfoljning, @Nullable Overhopp skal, String text, long av, int version) {
        uppfoljningar.update(uppfoljning.hoppad(skal, text, version));
        logga(
                av,
                ref.deltagandeId(),
                "UPPFOLJNING_HOPPAD",
                Objects.toString(uppfoljning.hoppadesOver(), ""),
                uppfoljning.forfallodag() + (skal == null ? "" : " " + skal.kod()));
        frister.rakna(List.of(ref.deltagandeId()));
    }

    private void logga(long av, long deltagandeId, String handelse, String fore, String efter) {
        logg.skriv(av, "deltagande", String.valueOf(deltagandeId), handelse, fore, efter);
    }
}
