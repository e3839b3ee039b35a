package se.stegvis.medarbetare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

/**
 * A roll in an insats between two days, both included.
 *
 * @param till null until further notice; the day before {@code fran} when it was taken back before it had lasted a day
 * @param givet null for those from before this was kept
 * @param givetAv null when an operator gave it, with a command
 */
@MappedEntity("uppdrag")
public record Uppdrag(
        @Id @GeneratedValue long id,
        long medarbetareId,
        long insatsId,
        Roll roll,
        LocalDate fran,
        /** Whether its last day has been. */
        @Nullable LocalDate till,
        @Nullable Instant givet,
        @Nullable Long givetAv,
        @Version int version) {

    public boolean isOver(LocalDate idag) {
        return till != null && till.isBefore(idag);
    }

    /** It opens nothing any more, from this moment. */
    Uppdrag avsluta(LocalDate idag) {
        var sista = fran.isBefore(idag) ? idag.minusDays(1) : fran.minusDays(1);
        return withTill(sista, version);
    }

    Uppdrag withTill(@Nullable LocalDate ny, int ofVersion) {
        return new Uppdrag(id, medarbetareId, insatsId, roll, fran, ny, givet, givetAv, ofVersion);
    }

    /** As the audit trail has it. */
    String kod() {
        return "%s insats=%d fran=%s till=%s".formatted(roll, insatsId, fran, Objects.toString(till, ""));
    }
}
