package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.stegvis.gemensamt.Refused;
import se.stegvis.rojandekontroll.Demand.Side;
import se.stegvis.rojandekontroll.Line.Role;

/**
 * Chooses what is left out. Primary lines are, and for each of them, the largest first, the cheapest further lines without
 * which an outsider can not tell it from what its demand names. To leave more out only adds to what she must reckon with,
 * so a witness once found stays one.
 */
final class Suppression {
    private final LinearSystem system;
    private final Search search;
    private final Search patient;
    private final Witnesses witnesses;
    private final boolean[] shown;

    private Suppression(LinearSystem system, Solver solver) {
        this.system = system;
        search = new Search(system, solver);
        patient = new Search(system, solver.patient());
        witnesses = new Witnesses(system);
        shown = system.everythingShown();
    }

    /** What may be shown, with a proof of each promise. */
    static Pattern choose(LinearSystem system, Solver solver) {
        return new Suppression(system, solver).choose();
    }

    private Pattern choose() {
        leaveOutPrimaries();
        for (int line : byValue()) {
            for (var side : Side.values()) {
                prove(line, side);
            }
        }
        IntStream.range(0, shown.length).filter(this::isOnlyWithheld).forEach(this::keepUnknown);
        new Cleanup(system, search, witnesses, shown).run();
        var proofs = proofs();
        var pattern = new Pattern(shown, proofs);
        Audit.check(system, pattern);
        return pattern;
    }

    private void leaveOutPrimaries() {
        for (int i = 0; i < shown.length; i++) {
            if (system.lines.get(i).isPrimary() && isProtected(i)) {
                leaveOut(i);
            }
        }
    }

    private List<Integer> byValue() {
        return IntStream.range(0, shown.length)
                .boxed()
                .filter(this::isProtected)
                .sorted(Comparator.comparing(
                                (Integer i) -> -Math.abs(system.lines.get(i).value()))
                        .thenComparing(i -> system.lines.get(i).key()))
                .toList();
    }

    /** What an earlier release showed is known, whatever the rules say of it now. */
    private boolean isProtected(int line) {
        return system.lines.get(line).isPrimary() && system.lines.get(line).role() != Role.RELEASED;
    }

    private void prove(int line, Side side) {
        if (!witnesses.proves(line, side)) {
            long way = system.lines.get(line).way(side);
            add(
                    search(line, way, Role.OPEN)
                            .or(() -> search(line, way, Role.FORCED))
                            .or(() -> patiently(line, way)),
                    line);
        }
    }

    private boolean isOnlyWithheld(int line) {
        return system.lines.get(line).role() == Role.WITHHELD
                && !system.lines.get(line).isPrimary();
    }

    /** What an earlier release left out for another's sake must not be worked out by what is shown now. */
    private void keepUnknown(int line) {
        if (witnesses.of(line).isEmpty()) {
            add(
                    search(line, 1, Role.OPEN)
                            .or(() -> search(line, -1, Role.OPEN))
                            .or(() -> search(line, 1, Role.FORCED))
                            .or(() -> search(line, -1, Role.FORCED))
                            .or(() -> patiently(line, 1))
                            .or(() -> patiently(line, -1)),
                    line);
        }
    }

    private Optional<Witness> search(int line, long way, Role role) {
        return search.reach(line, way, shown, open(role));
    }

    /** Once more, with everything that may be left out, before a release is refused. */
    private Optional<Witness> patiently(int line, long way) {
        return patient.reach(line, way, shown, open(Role.FORCED));
    }

    private void add(Optional<Witness> found, int line) {
        var witness = found.orElseThrow(() -> new Refused(
                "Det som redan är släppt gör att " + system.lines.get(line).key() + " inte kan skyddas"));
        witness.moved().keySet().forEach(this::leaveOut);
        witnesses.add(witness);
    }

    /** What it costs to leave lines out, when those of the role and cheaper ones may be. */
    private double[] open(Role role) {
        var open = new double[shown.length];
        for (int i = 0; i < open.length; i++) {
            boolean may = shown[i] && system.lines.get(i).role().compareTo(role) >= 0;
            open[i] = may ? system.lines.get(i).weight() : Search.CLOSED;
        }
        return open;
    }

    private void leaveOut(int line) {
        shown[line] = false;
    }

    private List<Pattern.Proof> proofs() {
        var proofs = new ArrayList<Pattern.Proof>();
        for (int i = 0; i < shown.length; i++) {
            var line = system.lines.get(i);
            if (isProtected(i)) {
                for (var side : Side.values()) {
                    if (!line.demand().met(side, line.value())) {
                        proofs.add(proof(i, side));
                    }
                }
            } else if (!shown[i] && line.role() != Role.HIDDEN) {
                anyOther(i).ifPresent(proofs::add);
            }
        }
        return proofs;
    }

    private Pattern.Proof proof(int line, Side side) {
        var of = system.lines.get(line);
        for (var witness : witnesses.of(line)) {
            long times = witness.times(line, of, side);
            if (times != 0) {
                return new Pattern.Proof(line, side, witness.change(), times);
            }
        }
        throw new IllegalStateException("Nothing proves " + of.key());
    }

    /**
     * That a line which is no primary can not be worked out exactly. One that can is known whether it is shown or not,
     * and so it is shown.
     */
    private Optional<Pattern.Proof> anyOther(int line) {
        for (var witness : witnesses.of(line)) {
            return Optional.of(new Pattern.Proof(line, null, witness.change(), 1));
        }
        for (boolean large : new boolean[] {true, false}) {
            var found = search.extreme(line, large, shown);
            if (found.isPresent() && found.get().moved().containsKey(line)) {
                witnesses.add(found.get());
                return Optional.of(new Pattern.Proof(line, null, found.get().change(), 1));
            }
        }
        if (system.lines.get(line).role() != Role.OPEN) {
            throw new Refused(system.lines.get(line).key() + " kan räknas ut fast den inte visas");
        }
        shown[line] = true;
        return Optional.empty();
    }
}
