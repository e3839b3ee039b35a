package se.stegvis.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stegvis.gemensamt.Testnummer;

/** Invented people. Each has a test number, and the name goes with its sex and nothing else. */
final class DemoPersoner {

    /** Somebody; {@code personnummer} is empty for some, of whom perhaps not even {@code fodd} is known. */
    record Person(String kon, String fodd, String personnummer, String fornamn, String efternamn) {}

    private static final String KVINNA = "kvinna";

    private final DemoSlump slump = DemoSlump.of("personer", 0);
    private final Map<String, List<String>> namn = new TreeMap<>();
    private final Map<String, List<String>> nummer = new TreeMap<>();
    private final Deque<String[]> kantfall = new ArrayDeque<>();

    DemoPersoner() {
        for (var line : DemoTexter.lines("namn.txt")) {
            var parts = line.split(": ", 2);
            namn.put(parts[0], Arrays.asList(parts[1].split(", ", -1)));
        }
        DemoTexter.lines("kantfall.txt").forEach(line -> kantfall.add(line.split(";", -1)));
        var adults = new ArrayList<>(Testnummer.alla().stream()
                .filter(n -> n.compareTo("1950") > 0 && n.compareTo("2012") < 0 && n.charAt(6) < '4')
                .toList());
        Collections.shuffle(adults, slump.random());
        adults.forEach(
                n -> nummer.computeIfAbsent(kon(n), kon -> new ArrayList<>()).add(n));
    }

    /** Somebody who is of an age between the two on the day. */
    Person next(LocalDate dag, int yngst, int aldst, int procentKvinnor) {
        var kon = slump.procent(procentKvinnor) ? KVINNA : "man";
        var number = nummer(kon, dag.minusYears(aldst), dag.minusYears(yngst));
        boolean annat = slump.procent(32);
        var fornamn = namn(kon.equals(KVINNA) ? "kvinnor" : "män", annat);
        var efternamn = namn("efternamn", annat != slump.procent(12));
        int kant = slump.mellan(1, 100);
        return new Person(
                kon,
                kant <= 10 ? number.substring(0, 4) : kant == 11 ? "okant" : kant == 12 ? "vill_inte_svara" : "",
                kant <= 13 ? "" : number,
                fornamn,
                kant > 94 && !annat ? efternamn + "-" + namn("efternamn", false).replace("von ", "") : efternamn);
    }

    /** The next of those whose name programs stumble on, in place of somebody of the same age. */
    Person nextKantfall(LocalDate dag, int yngst, int aldst) {
        var fall = kantfall.remove();
        var number = nummer(fall[0], dag.minusYears(aldst), dag.minusYears(yngst));
        return new Person(fall[0], "", number, fall[1], fall[2]);
    }

    boolean harKantfall() {
        return !kantfall.isEmpty();
    }

    /** The first free number of the sex and with a birthday between the days. */
    private String nummer(String kon, LocalDate efter, LocalDate fore) {
        var from = efter.toString().replace("-", "");
        var to = fore.toString().replace("-", "");
        for (Iterator<String> i = nummer.getOrDefault(kon, List.of()).iterator(); i.hasNext(); ) {
            var number = i.next();
            if (number.compareTo(from) > 0 && number.compareTo(to) < 0) {
                i.remove();
                return number;
            }
        }
        throw new IllegalStateException("No test number left");
    }

    private String namn(String slag, boolean annat) {
        return slump.en(namn.getOrDefault(annat ? slag + ", andra språk" : slag, List.of()));
    }

    private static String kon(String number) {
        return (number.charAt(10) - '0') % 2 == 0 ? KVINNA : "man";
    }
}
