package se.stegvis.demo;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * A case of the demo world, to be written in.
 *
 * @param senast the last day anything can be about: the exit, or today
 */
@Introspected
public record DemoAkt(long insatsId, long deltagandeId, long kontaktpersonId, LocalDate inskriven, LocalDate senast) {

    public DeltagandeRef ref() {
        return new DeltagandeRef(insatsId, deltagandeId);
    }
}
