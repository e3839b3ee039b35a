package se.stegvis.kontaktperson;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time with one kontaktperson, or nobody. Made and ended by {@link Kontaktpersonhistorik} only.
 *
 * @param medarbetareId null for nobody
 * @param till last day; null for the one of today
 */
@MappedEntity("kontaktpersonstid")
record Kontaktpersonstid(
        @Id long id, long deltagandeId, @Nullable Long medarbetareId, LocalDate fran, @Nullable LocalDate till) {

    /** As a page shows it; without {@code givenAv} it came with the enrolment or from a file. */
    @Introspected
    record Rad(
            @Nullable String namn,
            LocalDate fran,
            @Nullable LocalDate till,
            String overlamning,
            @Nullable String givenAv,
            Instant given) {}

    /**
     * A deltagande whose kontaktperson is another than the history says.
     *
     * @param tid the open row; null when there is none
     */
    @Introspected
    record Skifte(long deltagandeId, @Nullable Long tid, @Nullable Long fore, @Nullable Long efter) {}
}
