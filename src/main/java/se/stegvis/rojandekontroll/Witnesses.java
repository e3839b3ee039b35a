package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.stegvis.rojandekontroll.Demand.Side;

/** The witnesses found so far, by the lines they change. */
final class Witnesses {
    private final LinearSystem system;
    private final List<List<Witness>> byLine = new ArrayList<>();

    Witnesses(LinearSystem system) {
        this.system = system;
        system.lines.forEach(line -> byLine.add(new ArrayList<>()));
    }

    void add(Witness witness) {
        witness.moved().keySet().forEach(line -> byLine.get(line).add(witness));
    }

    /** Those that change the line. */
    List<Witness> of(int line) {
        return List.copyOf(byLine.get(line));
    }

    void remove(Witness witness) {
        witness.moved().keySet().forEach(line -> byLine.get(line).remove(witness));
    }

    /** Whether the demand is met, by the truth or by a witness. */
    boolean proves(int line, Side side) {
        return proves(line, side, witness -> true);
    }

    /** The same, by those alone that pass. */
    boolean proves(int line, Side side, Predicate<Witness> which) {
        var of = system.lines.get(line);
        return of.demand().met(side, of.value())
                || byLine.get(line).stream().anyMatch(w -> w.times(line, of, side) != 0 && which.test(w));
    }
}
