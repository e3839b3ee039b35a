package se.stegvis.behorighet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.PathVariable;

/** The address of an insats, {@code /insatser/{insatsId}}. */
@Introspected
public record InsatsRef(@PathVariable long insatsId) {

    /** The path, for links. */
    public String href() {
        return "/insatser/" + insatsId;
    }
}
