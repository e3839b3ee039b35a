package se.stegvis.uppfoljning;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;

/** Writes what was done about frister of other kinds than the three-month follow-up. */
@Singleton
class Avklaringar {

    private final FristAvklaradRepository avklarade;
    private final FaktaQueries fakta;
    private final Ovriga ovriga;
    private final Frister frister;
    private final Andringslogg logg;
    private final Clock clock;

    Avklaringar(
            FristAvklaradRepository avklarade,
            FaktaQueries fakta,
            Ovriga ovriga,
            Frister frister,
            Andringslogg logg,
            Clock clock) {
        this.avklarade = avklarade;
        this.fakta = fakta;
        this.ovriga = ovriga;
        this.frister = frister;
        this.logg = logg;
        this.clock = clock;
    }

    /** @throws OptimisticLockException when somebody else has said something of it since it was seen */
    @Transactional
    void spara(DeltagandeRef ref, Ovriga.Post post, AvklaringForm form, long av) {
        fakta.lock(List.of(ref.deltagandeId()));
        var dag = post.frist().forfallodag();
        var nu = ovriga.alla(ref).stream()
                .filter(p ->
                        p.slag().equals(post.slag()) && p.frist().forfallodag().equals(dag))
                .filter(p -> p.skrivbar()
                        && form.stampel()
                                .visade(p.avklarad()
                                        .map(FristAvklarad::toString)
                                        .orElse("")))
                .findFirst()
                .orElseThrow(() -> new OptimisticLockException("The frist was dealt with meanwhile"));
        avklarade.remove(ref.deltagandeId(), post.slag(), dag);
        var hoppad = form.hoppad() == null ? null : form.hoppad().kod();
        if (form.gjord() != null || hoppad != null) {
            avklarade.add(
                    ref.deltagandeId(), post.slag(), dag, form.gjord(), hoppad, form.anteckning(), av, clock.instant());
        }
        logg.skriv(
                av,
                "deltagande",
                String.valueOf(ref.deltagandeId()),
                "FRIST_AVKLARAD",
                nu.avklarad().map(a -> spar(post, a.gjord(), a.hoppadesOver())).orElse(""),
                form.gjord() == null && hoppad == null ? "" : spar(post, form.gjord(), hoppad));
        frister.rakna(List.of(ref.deltagandeId()));
    }

    /** Something else stands on the case about NNS: that the form was not to be offered is not so any more. */
    @Transactional
    void nnsErbjuden(DeltagandeRef ref) {
        fakta.lock(List.of(ref.deltagandeId()));
        avklarade.remove(ref.deltagandeId(), Fristslag.NNS_1.kod());
        frister.rakna(List.of(ref.deltagandeId()));
    }

    private static String spar(Ovriga.Post post, @Nullable Object gjord, @Nullable String hoppad) {
        return "%s %s %s".formatted(post.slag(), post.frist().forfallodag(), Objects.requireNonNullElse(gjord, hoppad));
    }
}
