package se.stegvis.anteckning;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter;
import se.stegvis.demo.DemoTexter.Block;

/** What the notes of one case say, in an order that could have happened, and no words twice while others are left. */
final class DemoNotiser {

    private static final String ORD = "#";
    private static final Map<String, List<Block>> TEXTER =
            DemoTexter.read(DemoNotiser.class, "demoanteckningar.txt").stream().collect(groupingBy(Block::slag));
    private static final Map<String, List<String>> VAL = val();
    private static final Pattern HAL = Pattern.compile("\\{\\p{L}+}");
    private static final Pattern LITEN_FORST = Pattern.compile("(?:^|[.?] |\\n)\\p{Ll}");

    private final DemoAkt akt;
    private final DemoSlump slump;
    private final Map<String, Deque<Block>> kvar = new HashMap<>();

    DemoNotiser(DemoAkt akt, DemoSlump slump) {
        this.akt = akt;
        this.slump = slump;
    }

    Block next(LocalDate dag, boolean sista) {
        var block = block(slag(dag, sista));
        return new Block(block.slag(), ifylld(block.rubrik()), ifylld(block.text()));
    }

    private String slag(LocalDate dag, boolean sista) {
        if (dag.isBefore(akt.inskriven().plusDays(1))) {
            return "forst";
        }
        if (sista && !akt.pagar()) {
            return switch (akt.avslutsanledning()) {
                case "utan_matning" -> "provotid";
                case "avliden" -> "kort";
                default -> "avslut";
            };
        }
        if (slump.procent(22)) {
            return "kort";
        }
        if (dag.isBefore(akt.inskriven().plusDays(35))) {
            return slump.procent(70) ? "start" : "plan";
        }
        return slump.procent(15) ? "plan" : slump.procent(45) ? "vag" : utveckling();
    }

    private String utveckling() {
        return switch (akt.utveckling()) {
            case UPPAT -> "vag+";
            case JAMN -> "vag=";
            case NEDAT -> "vag-";
        };
    }

    private Block block(String slag) {
        return kvar.compute(slag, (key, left) -> left == null || left.isEmpty() ? shuffled(key) : left)
                .remove();
    }

    private Deque<Block> shuffled(String slag) {
        var alla = new ArrayList<>(TEXTER.getOrDefault(slag, List.of()));
        Collections.shuffle(alla, slump.random());
        return new ArrayDeque<>(alla);
    }

    private String ifylld(String text) {
        var filled = HAL.matcher(text).replaceAll(hal -> slump.en(VAL.getOrDefault(hal.group(), List.of())));
        return LITEN_FORST.matcher(filled).replaceAll(liten -> liten.group().toUpperCase(Locale.ROOT));
    }

    private static Map<String, List<String>> val() {
        var val = new HashMap<String, List<String>>();
        for (var line : TEXTER.getOrDefault(ORD, List.of())) {
            var parts = line.rubrik().split(" \\| ", 2);
            val.put(parts[0], Arrays.asList(parts[1].split("; ", -1)));
        }
        return val;
    }
}
