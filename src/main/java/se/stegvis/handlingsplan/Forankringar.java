package se.stegvis.handlingsplan;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.deltagare.PlanForankrad;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.web.SqlErrors;

/** Says when a version was agreed, after it was fixed, and lets the first days of the plan follow. */
@Singleton
class Forankringar {

    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final ForankringRepository forankringar;
    private final Andringslogg andringslogg;
    private final ApplicationEventPublisher<PlanForankrad> forankrad;

    Forankringar(
            Handlingsplaner planer,
            Planversioner versioner,
            ForankringRepository forankringar,
            Andringslogg andringslogg,
            ApplicationEventPublisher<PlanForankrad> forankrad) {
        this.planer = planer;
        this.versioner = versioner;
        this.forankringar = forankringar;
        this.andringslogg = andringslogg;
        this.forankrad = forankrad;
    }

    Optional<Forankring> find(Rad version) {
        return forankringar.findByPlanversionId(version.id());
    }

    /**
     * Saves it.
     *
     * @throws OptimisticLockException when somebody else did since the form was made
     */
    @Transactional
    void save(Handlingsplan plan, Rad version, ForankringForm form, int typedVersion, long av, Instant nu) {
        var fore = find(version);
        if (fore.isPresent()) {
            forankringar.update(fore.get().andrad(form, av, nu, typedVersion));
        } else {
            first(Forankring.ny(version.id(), form, av, nu));
        }
        var efter = plan.medDagar(
                plan.upprattad(),
                Forankring.forsta(
                        plan.forankradDeltagare(), version.deltagare(), form.deltagare(), andras(plan, version, true)),
                Forankring.forsta(
                        plan.forankradRemittent(), version.remittent(), form.remittent(), andras(plan, version, false)),
                plan.version());
        if (!efter.equals(plan)) {
            planer.update(efter);
        }
        andringslogg.skriv(
                av,
                "deltagande",
                String.valueOf(plan.deltagandeId()),
                "FORANKRING_ANDRAD",
                text(version.nummer(), version.deltagare(), version.remittent()),
                text(version.nummer(), form.deltagare(), form.remittent()));
        forankrad.publishEvent(new PlanForankrad(plan.ref()));
    }

    private Stream<Optional<LocalDate>> andras(Handlingsplan plan, Rad version, boolean deltagare) {
        return versioner.alla(plan.ref()).stream()
                .filter(v -> v.nummer() != version.nummer())
                .map(v -> Optional.ofNullable(deltagare ? v.deltagare() : v.remittent()));
    }

    private void first(Forankring forankring) {
        try {
            forankringar.save(forankring);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Planversion " + forankring.planversionId() + " just got one");
            }
            throw e;
        }
    }

    private static String text(int nummer, @Nullable LocalDate deltagare, @Nullable LocalDate remittent) {
        return "version %d deltagare %s remittent %s"
                .formatted(nummer, Objects.toString(deltagare, "-"), Objects.toString(remittent, "-"));
    }
}
