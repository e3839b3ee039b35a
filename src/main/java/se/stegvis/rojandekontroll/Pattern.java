package se.stegvis.rojandekontroll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be shown, and why that is safe. */
final class Pattern {
    private final boolean[] shown;
    private final List<Proof> proofs;

    /**
     * A pattern.
     *
     * @param shown for each line, whether an outsider knows it
     * @param proofs one for each promise
     */
    Pattern(boolean[] shown, List<Proof> proofs) {
        this.shown = shown.clone();
        this.proofs = List.copyOf(proofs);
    }

    /** Whether an outsider knows the line. */
    boolean isShown(int line) {
        return shown[line];
    }

    boolean[] shown() {
        return shown.clone();
    }

    List<Proof> proofs() {
        return proofs;
    }

    /**
     * A table that nobody can rule out, in which the line is as its demand says.
     *
     * @param side which end of the demand; null that the line is only another than it is in truth
     * @param times how many times the change is made
     */
    record Proof(int line, Demand.@Nullable Side side, Change change, long times) {}
}
