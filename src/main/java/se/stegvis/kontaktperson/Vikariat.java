package se.stegvis.kontaktperson;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A colleague sees the participants of somebody who is away, between two days, both included.
 *
 * @param medarbetareId who is away
 * @param till the day before {@code fran} when it was taken back before it began
 * @param avslutadAv who ended it before its time; null when nobody did
 */
@MappedEntity("vikariat")
record Vikariat(
        @Id @GeneratedValue long id,
        long insatsId,
        long medarbetareId,
        long vikarieId,
        LocalDate fran,
        LocalDate till,
        long givenAv,
        Instant given,
        @Nullable Long avslutadAv,
        @Nullable Instant avslutad,
        @Version int version) {

    /** As a page lists it. */
    @Introspected
    record Rad(
            long id,
            String medarbetare,
            String vikarie,
            LocalDate fran,
            LocalDate till,
            Instant given,
            String givenAv,
            @Nullable Instant avslutad,
            @Nullable String avslutadAv) {}

    boolean isOver(LocalDate idag) {
        return till.isBefore(idag);
    }

    Vikariat withTill(LocalDate ny, int ofVersion) {
        return new Vikariat(
                id, insatsId, medarbetareId, vikarieId, fran, ny, givenAv, given, avslutadAv, avslutad, ofVersion);
    }

    /** It shows nothing any more, from this moment. */
    Vikariat avsluta(LocalDate idag, long av, Instant nu, int ofVersion) {
        var sista = fran.isBefore(idag) ? idag.minusDays(1) : fran.minusDays(1);
        return new Vikariat(id, insatsId, medarbetareId, vikarieId, fran, sista, givenAv, given, av, nu, ofVersion);
    }

    /** As the audit trail has it. */
    String kod() {
        return "medarbetare=%d vikarie=%d insats=%d fran=%s till=%s"
                .formatted(medarbetareId, vikarieId, insatsId, fran, till);
    }
}
