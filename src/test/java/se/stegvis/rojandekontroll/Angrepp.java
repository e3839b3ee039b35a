package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The attack on everything that was released, with exact algebra and with another solver. */
final class Angrepp {
    private static final int TRIED = 40;

    /** Nothing that was promised of the lines of such names can be worked out, nor as closely as it was promised that it can not. */
    static void withstands(LinearSystem system, Predicate<String> which) {
        var shown = system.everythingShown();
        var promised = Slappfoljd.promised(system).stream()
                .filter(line -> system.lines.get(line).keys().stream().anyMatch(which))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(promised).isNotEmpty();
        var algebra = new Algebra(system, shown);
        assertThat(promised).noneMatch(algebra::determines);

        Collections.shuffle(promised, new Random(promised.size()));
        var attacker = new Attacker(system, shown);
        for (int line : promised.subList(0, Math.min(TRIED, promised.size()))) {
            var interval = attacker.interval(line);
            assertThat(interval.isExact()).as(system.lines.get(line).key()).isFalse();
            assertThat(interval.meets(system.lines.get(line).demand()))
                    .as(system.lines.get(line).key())
                    .isTrue();
        }
    }

    private Angrepp() {}
}
