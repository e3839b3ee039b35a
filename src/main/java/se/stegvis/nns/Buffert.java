package se.stegvis.nns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.UtanVarde;

/**
 * Forms that wait until they are enough: how many gave each answer to each question. Of a form that has been added there is
 * nothing more, neither which of its answers belong together nor which came first.
 *
 * <p>Written with every answer there can be, in one order and each number in one digit, so that what is encrypted is as long
 * whatever was answered.
 *
 * @param antal by question and answer
 */
record Buffert(SortedMap<String, SortedMap<String, Integer>> antal) {

    /** Forms from which on answers are counted, and shown (domain, section 6). */
    static final int FEM = 5;

    /** A question that was passed over on the paper. */
    static final String INGET_SVAR = "inget_svar";

    /** None of the form, in the version that is answered now. */
    static Buffert tom(Instrument instrument) {
        return new Buffert(new TreeMap<>()).med(instrument);
    }

    /** Everything that can be answered to a question: the steps, the words, and nothing. */
    static List<String> svar(Instrument.Skala skala) {
        var svar = new ArrayList<String>();
        for (int steg = skala.min(); steg <= skala.max(); steg++) {
            svar.add(String.valueOf(steg));
        }
        skala.svar().stream().map(UtanVarde::kod).forEach(svar::add);
        svar.add(INGET_SVAR);
        return List.copyOf(svar);
    }

    /** With a form more. */
    Buffert med(Instrument instrument, Map<String, String> svaren) {
        var ny = med(instrument);
        for (var fraga : instrument.fragor()) {
            ny.antal
                    .getOrDefault(fraga.nyckel(), new TreeMap<>())
                    .merge(svaren.getOrDefault(fraga.nyckel(), INGET_SVAR), 1, Integer::sum);
        }
        return ny;
    }

    /** The same, with a place for every answer to every question of the version. */
    private Buffert med(Instrument instrument) {
        var ny = new TreeMap<String, SortedMap<String, Integer>>();
        antal.forEach((fraga, svaren) -> ny.put(fraga, new TreeMap<>(svaren)));
        for (var fraga : instrument.fragor()) {
            var svaren = ny.computeIfAbsent(fraga.nyckel(), nyckel -> new TreeMap<>());
            svar(instrument.skala()).forEach(ett -> svaren.putIfAbsent(ett, 0));
        }
        return new Buffert(ny);
    }

    /** How many forms. */
    int enkater() {
        return antal.values().stream()
                .map(svaren ->
                        svaren.values().stream().mapToInt(Integer::intValue).sum())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    String text() {
        return antal.entrySet().stream()
                .map(fraga -> Stream.concat(
                                Stream.of(fraga.getKey()),
                                fraga.getValue().entrySet().stream().map(ett -> ett.getKey() + "=" + ett.getValue()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    static Buffert of(String text) {
        var antal = new TreeMap<String, SortedMap<String, Integer>>();
        text.lines().forEach(line -> {
            var ord = line.split(" ", -1);
            var svaren = antal.computeIfAbsent(ord[0], nyckel -> new TreeMap<>());
            Stream.of(ord)
                    .skip(1)
                    .map(ett -> ett.split("=", -1))
                    .forEach(ett -> svaren.put(ett[0], Integer.valueOf(ett[1])));
        });
        return new Buffert(antal);
    }
}
