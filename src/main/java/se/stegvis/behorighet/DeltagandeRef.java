package se.stegvis.behorighet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.PathVariable;

/**
 * The address of a deltagande, {@code /insatser/{insatsId}/deltaganden/{deltagandeId}}. It is only ever reached through
 * its insats, so the two ids travel as one.
 */
@Introspected
public record DeltagandeRef(@PathVariable long insatsId, @PathVariable long deltagandeId) {

    /** The path, for links. */
    public String href() {
        return insats().href() + "/deltaganden/" + deltagandeId;
    }

    public InsatsRef insats() {
        return new InsatsRef(insatsId);
    }
}
