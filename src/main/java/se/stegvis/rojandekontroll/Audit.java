package se.stegvis.rojandekontroll;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.rojandekontroll.Demand.Side;
import se.stegvis.rojandekontroll.Line.Role;

/**
 * The last look before anything is shown. It trusts nobody: each promise must have a proof, and each proof is a table of
 * whole numbers that is held against everything an outsider knows, leaf by leaf and line by line.
 */
final class Audit {
    private final LinearSystem system;
    private final Pattern pattern;

    private record Promise(int line, @Nullable Side side) {}

    private Audit(LinearSystem system, Pattern pattern) {
        this.system = system;
        this.pattern = pattern;
    }

    /** Throws when a single promise is not kept. */
    static void check(LinearSystem system, Pattern pattern) {
        new Audit(system, pattern).check();
    }

    private void check() {
        var kept = new HashSet<Promise>();
        for (var proof : pattern.proofs()) {
            var line = system.lines.get(proof.line());
            var table = proof.change().table(system.truth, proof.times());
            isPossible(table, line);
            long value = line.row().value(table);
            var side = proof.side();
            if (side == null ? value == line.value() : !line.demand().met(side, value)) {
                throw miss(line);
            }
            kept.add(new Promise(proof.line(), side));
        }
        for (int i = 0; i < system.lines.size(); i++) {
            promises(i, kept);
        }
    }

    private void isPossible(long[] table, Line of) {
        for (int i = 0; i < table.length; i++) {
            if (table[i] < 0 && !system.signed[i]) {
                throw miss(of);
            }
        }
        for (var equation : system.equations) {
            if (equation.value(table) != 0) {
                throw miss(of);
            }
        }
        for (int i = 0; i < system.lines.size(); i++) {
            var line = system.lines.get(i);
            if (pattern.isShown(i) && line.row().value(table) != line.value()) {
                throw miss(of);
            }
        }
    }

    private void promises(int number, Set<Promise> kept) {
        var line = system.lines.get(number);
        boolean shown = pattern.isShown(number);
        if (line.role() == Role.RELEASED) {
            return;
        }
        if (shown && (line.isPrimary() || line.role() == Role.WITHHELD || line.role() == Role.HIDDEN)) {
            throw miss(line);
        }
        if (line.isPrimary()) {
            for (var side : Side.values()) {
                if (!line.demand().met(side, line.value()) && !kept.contains(new Promise(number, side))) {
                    throw miss(line);
                }
            }
        } else if (!shown && line.role() != Role.HIDDEN && !kept.contains(new Promise(number, null))) {
            throw miss(line);
        }
    }

    private static IllegalStateException miss(Line line) {
        return new IllegalStateException("Granskningen underkänner " + line.key());
    }
}
