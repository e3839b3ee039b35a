package se.stegvis.faststallande;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How much of a cell a deltagande was when it was fixed. Those of a cell add up to it, except to a mean.
 *
 * @param deltagandeId 0 of what is nobody's, as a budget
 * @param antal mostly 1, but also days, or several due days
 */
@Serdeable
@Introspected
public record Bidrag(String tabell, String matt, String kategori, long deltagandeId, String kon, long antal) {

    /** Only where it is and whose. */
    Bidrag utanAntal() {
        return new Bidrag(tabell, matt, kategori, deltagandeId, kon, 0);
    }
}
