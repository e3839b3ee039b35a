package se.stegvis.rojandekontroll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/** The tables of reference/disclosure-cases.json, each with a pattern and what an outsider can work out. */
final class Cases {

    /** One table with its pattern. */
    record Case(
            String id,
            LinearSystem system,
            List<Boolean> pattern,
            List<Expected> expected,
            String krav,
            boolean haller) {
        boolean[] shown() {
            var shown = new boolean[pattern.size()];
            for (int i = 0; i < shown.length; i++) {
                shown[i] = pattern.get(i);
            }
            return shown;
        }

        /** The same table with what the rules ask of each cell, for the engine to choose a pattern of its own. */
        LinearSystem toProtect(Skyddsregler regler) {
            var builder = new SystemBuilder();
            for (int leaf = 0; leaf < system.truth.length; leaf++) {
                builder.leaf(system.leaves.get(leaf), "", system.truth[leaf]);
            }
            for (var line : system.lines) {
                var sum = new Sum();
                for (int leaf = 0; leaf < line.row().at.length; leaf++) {
                    sum.add(system.leaves.get(line.row().at[leaf]), line.row().factor[leaf]);
                }
                var demand = regler.small(line.value());
                line.keys()
                        .forEach(key ->
                                builder.cell(new Cell(key, sum, Role.OPEN, 1 + Math.log(1.0 + line.value()), demand)));
            }
            return builder.build();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** What can be worked out of one cell. */
    record Expected(String cell, long truth, double lpLow, double lpHigh, long low, long high) {}

    static Case find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    static List<Case> all() {
        try (var in = Objects.requireNonNull(Cases.class.getResourceAsStream("/reference/disclosure-cases.json"))) {
            var cases = new ArrayList<Case>();
            new ObjectMapper().readTree(in).forEach(one -> cases.add(read(one)));
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Case read(JsonNode one) {
        var builder = new SystemBuilder();
        var leaves = new ArrayList<List<String>>();
        one.get("leaf").forEach(leaf -> {
            var codes = codes(leaf.get("cell"));
            leaves.add(codes);
            builder.leaf(String.join("|", codes), "", leaf.get("n").asLong());
        });
        one.get("published").forEach(cell -> builder.cell(cell(one, leaves, codes(cell), Demand.NONE)));
        one.get("suppressed").forEach(cell -> builder.cell(cell(one, leaves, codes(cell), Demand.NONE)));
        var system = builder.build();
        var shown = new ArrayList<Boolean>(Collections.nCopies(system.lines.size(), false));
        one.get("published").forEach(cell -> shown.set(system.line(String.join("|", codes(cell))), true));
        var expected = new ArrayList<Expected>();
        one.get("expect")
                .forEach(cell -> expected.add(new Expected(
                        String.join("|", codes(cell.get("cell"))),
                        cell.get("true").asLong(),
                        cell.get("lp").get(0).asDouble(),
                        cell.get("lp").get(1).asDouble(),
                        cell.get("int").get(0).asLong(),
                        cell.get("int").get(1).asLong())));
        return new Case(
                one.get("id").asText(),
                system,
                shown,
                expected,
                one.get("krav").asText(),
                one.get("haller").asBoolean());
    }

    private static Cell cell(JsonNode one, List<List<String>> leaves, List<String> codes, Demand demand) {
        var sum = new Sum();
        for (var leaf : leaves) {
            boolean inside = true;
            for (int dim = 0; dim < codes.size(); dim++) {
                inside &= holds(one.get("dims").get(dim), codes.get(dim), leaf.get(dim));
            }
            if (inside) {
                sum.add(String.join("|", leaf), 1);
            }
        }
        return new Cell(String.join("|", codes), sum, Role.OPEN, 1, demand);
    }

    private static boolean holds(JsonNode dim, String code, String leaf) {
        if (code.equals("Total") || code.equals(leaf)) {
            return true;
        }
        var group = dim.get("groups").get(code);
        return group != null && codes(group).contains(leaf);
    }

    private static List<String> codes(JsonNode array) {
        var codes = new ArrayList<String>();
        array.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private Cases() {}
}
