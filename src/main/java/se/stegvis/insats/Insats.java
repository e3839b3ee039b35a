package se.stegvis.insats;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service. {@code kommun} and {@code parter} hold several values joined with "|"; the codes are those of {@link Part},
 * {@link Slag}, {@link Inriktning} and {@link ForvantatSlag}. Its prövotid is a setting, which has days.
 */
@MappedEntity("insats")
public record Insats(
        @Id @GeneratedValue long id,
        long insatsagareId,
        String namn,
        String kommun,
        String parter,
        String slag,
        @Nullable String inriktning,
        @Nullable LocalDate start,
        @Nullable LocalDate slut,
        @Nullable Integer forvantat,
        @Nullable String forvantatSlag,
        @Version int version) {

    /** Whether participants are worked with, and so counted. */
    public boolean isIndividinsats() {
        return slag.equals(Slag.INDIVID.kod());
    }
}
