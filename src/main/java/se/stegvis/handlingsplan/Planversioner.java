package se.stegvis.handlingsplan;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.PlanBekraftad;
import se.stegvis.deltagare.PlanFaststalld;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.insats.Kodverk;

/** Fixes plans in versions, confirms them, and reads what was fixed. */
@Singleton
class Planversioner {

    private static final int ALLA = Integer.MAX_VALUE;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Handlingsplaner planer;
    private final PlanversionRepository versioner;
    private final ForankringRepository forankringar;
    private final BekraftelseRepository bekraftelser;
    private final ApplicationEventPublisher<Object> events;
    private final Kodverk kodverk;
    private final ObjectMapper json;

    Planversioner(
            Handlingsplaner planer,
            PlanversionRepository versioner,
            ForankringRepository forankringar,
            BekraftelseRepository bekraftelser,
            ApplicationEventPublisher<Object> events,
            Kodverk kodverk,
            ObjectMapper json) {
        this.planer = planer;
        this.versioner = versioner;
        this.forankringar = forankringar;
        this.bekraftelser = bekraftelser;
        this.events = events;
        this.kodverk = kodverk;
        this.json = json;
    }

    /** The plan as it is being edited. */
    Planinnehall utkast(DeltagandeRef ref, Handlingsplan plan) {
        return Planinnehall.of(plan, planer.delmal(ref), planer.aktiviteter(ref), kodverk::etikett);
    }

    /** Latest first. */
    List<Rad> alla(DeltagandeRef ref) {
        return versioner.find(ref.insatsId(), ref.deltagandeId(), ALLA, ALLA);
    }

    Optional<Rad> senaste(DeltagandeRef ref) {
        return versioner.find(ref.insatsId(), ref.deltagandeId(), ALLA, 1).stream()
                .findFirst();
    }

    /** The version and, when it is not the first, the one before; empty when there is none of that number. */
    List<Rad> medForegaende(DeltagandeRef ref, int nummer) {
        var rader = versioner.find(ref.insatsId(), ref.deltagandeId(), nummer, 2);
        return rader.isEmpty() || rader.get(0).nummer() != nummer ? List.of() : rader;
    }

    Planinnehall innehall(Rad version) {
        try {
            return json.readValue(version.innehall(), Planinnehall.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the plan being edited says that the latest version does not; all of it when there is none. */
    List<Planskillnad.Post> andringar(Planinnehall utkast, Optional<Rad> senaste) {
        return Planskillnad.mellan(senaste.map(this::innehall).orElse(Planinnehall.TOMT), utkast);
    }

    /**
     * Fixes the plan as it stands.
     *
     * @param typedVersion of the plan that was seen
     * @throws OptimisticLockException when somebody saved or fixed the plan since
     */
    @Transactional
    int faststall(Handlingsplan plan, int typedVersion, ForankringForm form, long av, Instant nu) {
        var ref = plan.ref();
        var senaste = senaste(ref);
        var dag = nu.atZone(SWEDEN).toLocalDate();
        var upprattad = plan.upprattad() == null ? form.forsta(dag) : plan.upprattad();
        // What the form of the first version says of the days is all there is to say: it was filled in with the plan's.
        var lagd = planer.update(plan.medDagar(
                upprattad,
                senaste.isEmpty() ? form.deltagare() : earlier(plan.forankradDeltagare(), form.deltagare()),
                senaste.isEmpty() ? form.remittent() : earlier(plan.forankradRemittent(), form.remittent()),
                typedVersion));
        int nummer = senaste.map(Rad::nummer).orElse(0) + 1;
        var version = versioner.save(Planversion.faststalld(lagd.id(), nummer, text(utkast(ref, lagd)), av, nu));
        if (!form.isTom()) {
            forankringar.save(Forankring.ny(version.id(), form, av, nu));
        }
        events.publishEvent(new PlanFaststalld(ref, nummer, dag, av));
        return nummer;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate planens, @Nullable LocalDate versionens) {
        return Forankring.forsta(planens, null, versionens, Stream.empty());
    }

    /**
     * Notes that the plan was gone through on the day and holds as it is.
     *
     * @throws OptimisticLockException when somebody saved or fixed the plan since
     */
    @Transactional
    void bekrafta(Handlingsplan plan, Rad senaste, int typedVersion, LocalDate dag, long av, Instant nu) {
        planer.update(
                plan.medDagar(plan.upprattad(), plan.forankradDeltagare(), plan.forankradRemittent(), typedVersion));
        bekraftelser.save(new Bekraftelse(0, senaste.id(), dag, av, nu));
        events.publishEvent(new PlanBekraftad(plan.ref(), senaste.nummer(), dag, av));
    }

    private String text(Planinnehall innehall) {
        try {
            return json.writeValueAsString(innehall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
