package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.statistik.PublishedFigures.Row;

/**
 * Invented people of one insats in 2020: 38 who had enrolled before, 47 who enrolled in the year, 49 exits among them; and
 * 49 who had exited earlier still, and were reached by telephone in the year.
 */
final class HelarPeople {
    private final List<Row> published;
    private final String insats;
    private int exits;

    HelarPeople(List<Row> published, String insats) {
        this.published = published;
        this.insats = insats;
    }

    ExchangeFolder files(ExchangeFolder files) {
        files.insats(insats);
        var kon = new ArrayDeque<String>();
        kon.addAll(Collections.nCopies(22, "kvinna"));
        kon.addAll(Collections.nCopies(16, "man"));
        kon.addAll(Collections.nCopies(26, "kvinna"));
        kon.addAll(Collections.nCopies(21, "man"));
        var background =
                Map.of("alder", rows("alder"), "utbildning", rows("utbildning"), "tid", rows("forsorjningstid"));
        var reasons = Map.of("kvinna", rows("avslutsanledning_kvinna"), "man", rows("avslutsanledning_man"));
        var outcomes = new HelarOutcomes(published);
        for (var number = 0; number < 85; number++) {
            var sex = kon.remove();
            var fields = new HashMap<>(Map.of("kon", sex, "inskriven", number < 38 ? "2019-11-15" : "2020-03-10"));
            if (number >= 38) {
                background(fields, number, background);
            }
            var reason = reasons.getOrDefault(sex, new ArrayDeque<>()).poll();
            if (reason != null) {
                outcomes.exit(fields, reason, exits++);
            }
            add(files, "h" + number, fields);
        }
        earlier(files);
        call(files, "s", "6", rows("efter_avslut_6"));
        call(files, "a", "18", rows("efter_avslut_18"));
        beside(files);
        return files;
    }

    /** In years what the report has in groups; what it has as unknown some did not know themselves. */
    private static void background(Map<String, String> fields, int number, Map<String, Deque<String>> background) {
        var alder = background.getOrDefault("alder", new ArrayDeque<>()).remove();
        var years = Integer.parseInt(alder.substring(0, 2));
        // On the youngest and the oldest day of the group, and with only the year known.
        fields.put(
                "fodd",
                switch (number % 3) {
                    case 0 -> LocalDate.of(2020, 3, 10).minusYears(years).toString();
                    case 1 -> LocalDate.of(2020, 3, 11).minusYears(years + 15).toString();
                    default -> String.valueOf(2020 - years);
                });
        var utbildning =
                background.getOrDefault("utbildning", new ArrayDeque<>()).remove();
        fields.put("utbildning", utbildning.equals("saknas_okand") && number % 2 == 0 ? "okant" : utbildning);
        fields.put(
                "forsorjningstid",
                background.getOrDefault("tid", new ArrayDeque<>()).remove());
    }

    /** Those who were reached after 6 months, and after 18. */
    private void earlier(ExchangeFolder files) {
        for (var number = 0; number < 17; number++) {
            exited(files, "s" + number, "2019-12-31");
        }
        for (var number = 0; number < 32; number++) {
            exited(files, "a" + number, "2018-12-31");
        }
    }

    private void exited(ExchangeFolder files, String nr, String day) {
        add(
                files,
                nr,
                Map.of("inskriven", "2018-01-15", "utskriven", day, "avslutsanledning", "fortsatt_rehabilitering"));
    }

    /** In none of the figures: enrolled later, registered by mistake, anonymous. */
    private void beside(ExchangeFolder files) {
        add(files, "efter", Map.of("inskriven", "2021-01-01"));
        add(
                files,
                "fel",
                Map.of(
                        "inskriven", "2020-02-01",
                        "utskriven", "2020-03-01",
                        "avslutsanledning", "felregistrering",
                        "utfall", "studier",
                        "forsorjning_efter", "studiestod"));
        files.anonym(insats, "x", "kvinna", "2020H1");
    }

    /** Those reached are so on the very day; every other was tried before in vain. */
    private void call(ExchangeFolder files, String prefix, String manader, Deque<String> lagen) {
        for (var number = 0; !lagen.isEmpty(); number++) {
            if (number % 2 == 0) {
                attempt(files, prefix + number, manader, "2020-06-27", "ej_natt", "");
            }
            attempt(files, prefix + number, manader, "2020-06-30", "natt", lagen.remove());
        }
    }

    private void attempt(ExchangeFolder files, String nr, String manader, String datum, String resultat, String lage) {
        files.forsok(
                insats,
                nr,
                "inskriven=2018-01-15",
                "manader=" + manader,
                "datum=" + datum,
                "resultat=" + resultat,
                "lage=" + lage);
    }

    private void add(ExchangeFolder files, String nr, Map<String, String> fields) {
        files.deltagande(
                insats,
                nr,
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .toArray(String[]::new));
    }

    /** The row of each person of a table, one after the other. */
    private Deque<String> rows(String tabell) {
        var rows = new ArrayList<String>();
        published.stream()
                .filter(row -> row.get("tabell").equals(tabell))
                .forEach(row -> rows.addAll(Collections.nCopies(row.number("antal"), row.get("rad"))));
        return new ArrayDeque<>(rows);
    }
}
