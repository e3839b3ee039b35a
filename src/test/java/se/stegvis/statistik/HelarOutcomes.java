package se.stegvis.statistik;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import se.stegvis.statistik.PublishedFigures.Row;

/** The exits of the year: outcomes and support before and after, dealt out so that they agree with the report. */
final class HelarOutcomes {
    private static final int EXITS = 49;

    /** Of the 17 who were exited to work, studies or looking for work, 9 only look for it. */
    private final Deque<String> utskrivning = new ArrayDeque<>(List.of(
            "ej_subventionerat_arbete:100",
            "ej_subventionerat_arbete:75",
            "subventionerat_arbete:50",
            "subventionerat_arbete",
            "studier",
            "studier",
            "studier",
            "studier"));

    private final List<String> fore;
    private final List<String> efter;
    private int alsoLooking = 7;

    HelarOutcomes(List<Row> published) {
        fore = sources(published, "forsorjning_fore");
        efter = sources(published, "forsorjning_efter");
    }

    void exit(Map<String, String> fields, String reason, int number) {
        fields.put("utskriven", number == 0 ? "2020-12-31" : "2020-05-" + (10 + number % 20));
        fields.put("avslutsanledning", reason);
        fields.put("utfall", utfall(reason));
        fields.put("sysselsattning_fore", number < 20 ? "aktivt_arbetssokande" : "");
        fields.put("forsorjning_fore", ofPerson(fore, number));
        fields.put("forsorjning_efter", ofPerson(efter, number));
        if (reason.equals("ovrigt")) {
            fields.put("avslutsanledning_text", "Annan insats");
        }
    }

    private String utfall(String reason) {
        if (reason.equals("utskrivning")) {
            return utskrivning.isEmpty() ? "aktivt_arbetssokande" : utskrivning.remove();
        }
        return !reason.equals("utan_matning") && alsoLooking-- > 0 ? "aktivt_arbetssokande" : "";
    }

    /** Everybody has one, and the four that are left over go to the first four as their second. */
    private static String ofPerson(List<String> sources, int number) {
        return number + EXITS < sources.size()
                ? sources.get(number) + "|" + sources.get(number + EXITS)
                : sources.get(number);
    }

    private static List<String> sources(List<Row> published, String tabell) {
        var sources = new ArrayList<String>();
        published.stream()
                .filter(row -> row.get("tabell").equals(tabell))
                .forEach(row -> sources.addAll(Collections.nCopies(row.number("antal"), row.get("rad"))));
        return sources;
    }
}
