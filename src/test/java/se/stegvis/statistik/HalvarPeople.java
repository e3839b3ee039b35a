package se.stegvis.statistik;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.statistik.PublishedFigures.Row;

/** Invented people of the first half of 2020, who are dealt the published outcomes until none is left. */
final class HalvarPeople {
    private static final String SOKER = "aktivt_arbetssokande";

    private final ExchangeFolder files;
    private final Map<String, Deque<String>> utfall;
    private final Map<String, Deque<String>> sokande;

    /** The published outcomes; so many women and men both work and study. */
    HalvarPeople(ExchangeFolder files, List<Row> published, Map<String, Integer> both) {
        this.files = files;
        utfall = Map.of(
                "kvinna", outcomes(published, "kvinnor", both.getOrDefault("kvinna", 0)),
                "man", outcomes(published, "man", both.getOrDefault("man", 0)));
        sokande = Map.of("kvinna", looking(published, "kvinnor"), "man", looking(published, "man"));
    }

    /** What was not dealt. */
    List<String> left() {
        return Stream.of(utfall, sokande)
                .flatMap(all -> all.values().stream())
                .flatMap(Deque::stream)
                .toList();
    }

    /** The people of one row of deltagare-2020-h1. */
    void add(Row row) {
        var name = name(row);
        files.insats(name);
        var women = row.number("till_arbete_studier_kvinna");
        var succeeded = women + row.number("till_arbete_studier_man");
        var number = 0;
        for (; number < row.number("avslutade"); number++) {
            var kon = number < women || (number >= succeeded && number % 2 == 0) ? "kvinna" : "man";
            exit(name, number, kon, number < succeeded);
        }
        for (; number < row.number("avslutade_hela_insatstiden"); number++) {
            add(name, number, number % 2 == 0 ? "kvinna" : "man", "2019-01-01", "2019-12-31", "studier");
        }
        for (; number < row.number("totalt"); number++) {
            add(name, number, number % 2 == 0 ? "kvinna" : "man", "2020-06-30", "", "");
        }
        beside(name, number);
    }

    /** One insats with so many women and men who exited, among whom some both work and study. */
    void overlapping(String name, int women, int men) {
        files.insats(name);
        for (var number = 0; number < women + men; number++) {
            var kon = number < women ? "kvinna" : "man";
            exit(name, number, kon, !of(utfall, kon).isEmpty());
        }
    }

    /** The demo world uses the published names. */
    static String name(Row row) {
        return row.get("insats").equals("TOTALT") ? "TOTALT" : "Referens " + row.get("insats");
    }

    private void exit(String name, int number, String kon, boolean succeeds) {
        // Looking for work can stand beside work too; so some of those who succeed do.
        var alsoLooking = succeeds && number % 7 == 0;
        var looks = !succeeds || alsoLooking ? of(sokande, kon).poll() : null;
        var outcome = succeeds ? of(utfall, kon).remove() : "";
        var day = "2020-0%d-%02d".formatted(1 + number % 6, 1 + number % 28);
        add(name, number, kon, "2019-10-01", day, looks == null ? outcome : join(outcome, looks));
    }

    /** Outside the counts: enrolled after the period, registered by mistake, anonymous. */
    private void beside(String name, int number) {
        add(name, number, "kvinna", "2020-07-01", "", "");
        files.deltagande(
                name,
                "fel",
                "inskriven=2020-01-01",
                "utskriven=2020-02-01",
                "avslutsanledning=felregistrering",
                "utfall=studier");
        files.anonym(name, "x", "kvinna", "2020H1");
    }

    private void add(String insats, int nr, String kon, String inskriven, String utskriven, String utfall) {
        var anledning = utskriven.isEmpty() ? "" : utfall.isEmpty() ? "sjukdom" : "utskrivning";
        files.deltagande(
                insats,
                "r" + nr,
                "kon=" + kon,
                "inskriven=" + inskriven,
                "utskriven=" + utskriven,
                "avslutsanledning=" + anledning,
                "utfall=" + utfall);
    }

    /** One person each, but for those who have work and studies together. */
    private static Deque<String> outcomes(List<Row> published, String column, int both) {
        var studier = number(published, "studier", column);
        var subventionerat = number(published, "subventionerat_arbete", column);
        var deck = new ArrayDeque<String>();
        deck.addAll(Collections.nCopies(both, "subventionerat_arbete:50|studier"));
        deck.addAll(Collections.nCopies(studier - both, "studier"));
        deck.addAll(Collections.nCopies(subventionerat - both, "subventionerat_arbete:75"));
        deck.addAll(Collections.nCopies(
                number(published, "ej_subventionerat_arbete", column), "ej_subventionerat_arbete:100"));
        deck.addAll(Collections.nCopies(number(published, "eget_foretag", column), "eget_foretag"));
        return deck;
    }

    private static Deque<String> looking(List<Row> published, String column) {
        return new ArrayDeque<>(Collections.nCopies(number(published, SOKER, column), SOKER));
    }

    private static int number(List<Row> published, String utfall, String column) {
        return published.stream()
                .filter(row -> row.get("utfall").equals(utfall))
                .findFirst()
                .orElseThrow()
                .number(column);
    }

    private static String join(String outcome, String more) {
        return outcome.isEmpty() ? more : outcome + "|" + more;
    }

    private static Deque<String> of(Map<String, Deque<String>> decks, String kon) {
        return Objects.requireNonNull(decks.get(kon));
    }
}
