package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * The plan of a deltagande as it is being edited; its {@link Delmal} and {@link Aktivitet} are read beside it.
 *
 * @param forankradDeltagare the first day it was agreed with the deltagare, whatever the version; what figures count
 * @param forankradRemittent the same with the organisation of the remittent
 * @param arbetslivsfokus a code, null when it was not assessed
 */
@MappedEntity("handlingsplan")
record Handlingsplan(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        @Nullable LocalDate upprattad,
        @Nullable LocalDate forankradDeltagare,
        @Nullable LocalDate forankradRemittent,
        @Nullable String arbetslivsfokus,
        String arbetslivsfokusKommentar,
        @Version int version) {

    static Handlingsplan ny(DeltagandeRef ref, PlanForm form) {
        return new Handlingsplan(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                form.upprattad(),
                null,
                null,
                form.fokusKod(),
                form.kommentar(),
                0);
    }

    /** With what the form says, to be saved only over the version it was written from. */
    Handlingsplan andrad(PlanForm form, int typedVersion) {
        return new Handlingsplan(
                id,
                insatsId,
                deltagandeId,
                form.upprattad(),
                forankradDeltagare,
                forankradRemittent,
                form.fokusKod(),
                form.kommentar(),
                typedVersion);
    }

    /** With other days, to be saved only over the version they were decided from. */
    Handlingsplan medDagar(
            @Nullable LocalDate nyUpprattad,
            @Nullable LocalDate medDeltagare,
            @Nullable LocalDate medRemittent,
            int typedVersion) {
        return new Handlingsplan(
                id,
                insatsId,
                deltagandeId,
                nyUpprattad,
                medDeltagare,
                medRemittent,
                arbetslivsfokus,
                arbetslivsfokusKommentar,
                typedVersion);
    }

    DeltagandeRef ref() {
        return new DeltagandeRef(insatsId, deltagandeId);
    }
}
