package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a version was agreed: with the deltagare and what she said of it, and with the organisation of the remittent and
 * who there. It stands beside the version, since it is often known later, and nothing waits for it.
 */
@MappedEntity("planversion_forankring")
record Forankring(
        @Id @GeneratedValue long id,
        long planversionId,
        @Nullable LocalDate deltagare,
        String deltagarensOrd,
        @Nullable LocalDate remittent,
        String remittentVem,
        long skrivenAv,
        Instant skriven,
        @Version int version) {

    static Forankring ny(long planversionId, ForankringForm form, long av, Instant nu) {
        return new Forankring(
                0,
                planversionId,
                form.deltagare(),
                form.deltagarensOrd(),
                form.remittent(),
                form.remittentVem(),
                av,
                nu,
                0);
    }

    Forankring andrad(ForankringForm form, long av, Instant nu, int typedVersion) {
        return new Forankring(
                id,
                planversionId,
                form.deltagare(),
                form.deltagarensOrd(),
                form.remittent(),
                form.remittentVem(),
                av,
                nu,
                typedVersion);
    }

    ForankringForm form() {
        return new ForankringForm(deltagare, deltagarensOrd, remittent, remittentVem);
    }

    /**
     * The first day the plan was agreed with one of the two, which is what figures count, after a version's day became
     * another. A day that no version has, from an import, stays unless a version has an earlier one.
     *
     * @param planens what it was
     * @param fore the version's day before
     * @param efter the version's day now
     * @param andras the days of the other versions
     */
    static @Nullable LocalDate forsta(
            @Nullable LocalDate planens,
            @Nullable LocalDate fore,
            @Nullable LocalDate efter,
            Stream<Optional<LocalDate>> andras) {
        var kvar = Objects.equals(planens, fore) ? null : planens;
        return Stream.concat(Stream.of(Optional.ofNullable(kvar), Optional.ofNullable(efter)), andras)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
