package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.stegvis.rojandekontroll.Demand.Side;
import se.stegvis.rojandekontroll.Line.Role;

/** Shows again what was left out and need not be, the dearest first. */
final class Cleanup {
    /** A line that more than this hangs on is not worth the search. */
    private static final int MANY = 10;

    private final LinearSystem system;
    private final Search search;
    private final Witnesses witnesses;
    private final boolean[] shown;

    Cleanup(LinearSystem system, Search search, Witnesses witnesses, boolean[] shown) {
        this.system = system;
        this.search = search;
        this.witnesses = witnesses;
        this.shown = shown;
    }

    void run() {
        IntStream.range(0, shown.length)
                .boxed()
                .filter(i -> !shown[i])
                .filter(i -> system.lines.get(i).role() == Role.OPEN
                        && !system.lines.get(i).isPrimary())
                .sorted(Comparator.comparing(i -> -system.lines.get(i).weight()))
                .toList()
                .forEach(this::tryToShow);
    }

    private record Need(int line, Side side) {}

    private void tryToShow(int line) {
        var lost = witnesses.of(line);
        var instead = new ArrayList<Witness>();
        var needs = needs(lost);
        if (needs.size() > MANY || isLastOfWithheld(lost)) {
            return;
        }
        shown[line] = true;
        for (var need : needs) {
            var of = system.lines.get(need.line);
            if (instead.stream().anyMatch(w -> w.times(need.line, of, need.side) != 0)) {
                continue;
            }
            var found = search.near(need.line, of.way(need.side), shown);
            if (found.isEmpty()) {
                shown[line] = false;
                return;
            }
            instead.add(found.get());
        }
        lost.forEach(witnesses::remove);
        instead.forEach(witnesses::add);
    }

    /** Whether what an earlier release left out could be worked out without these. */
    private boolean isLastOfWithheld(List<Witness> lost) {
        return lost.stream()
                .flatMap(witness -> witness.moved().keySet().stream())
                .distinct()
                .filter(i -> system.lines.get(i).role() == Role.WITHHELD)
                .anyMatch(i -> lost.containsAll(witnesses.of(i)));
    }

    /** The demands that nothing but what is lost proves. */
    private List<Need> needs(List<Witness> lost) {
        var needs = new ArrayList<Need>();
        lost.stream()
                .flatMap(witness -> witness.moved().keySet().stream())
                .distinct()
                .sorted()
                .filter(i ->
                        system.lines.get(i).isPrimary() && system.lines.get(i).role() != Role.RELEASED)
                .forEach(i -> {
                    for (var side : Side.values()) {
                        if (!witnesses.proves(i, side, w -> !lost.contains(w))) {
                            needs.add(new Need(i, side));
                        }
                    }
                });
        return needs;
    }
}
