package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Nyckel;
import se.stegvis.statistik.NaiveWorld.Slag;

/** The ORS of an invented world, with the values in whole tenths, and its series classed the plainest way. */
record NaiveOrs(Map<Nyckel, List<Form>> forms) {

    static final List<String> KLASSER = List.of(
            "kliniskt_signifikant",
            "palitlig_forbattring",
            "ingen_palitlig_forandring",
            "palitlig_forsamring",
            "startade_over_gransen",
            "ofullstandig");

    private static final List<Integer> STARTS = List.of(249, 250, 201, 200, 279, 280, 230, 231, 120);
    private static final List<Integer> CHANGES = List.of(0, 49, 50, 51, -49, -50, 120, -100);

    /**
     * A form that was filled in on a day; a line left blank is not there.
     *
     * @param own whether a question that a site has added was answered too, which is no line
     */
    record Form(LocalDate day, List<Integer> lines, boolean own) {
        boolean isWhole() {
            return lines.size() == 4;
        }

        int sum() {
            return lines.stream().mapToInt(i -> i).sum();
        }
    }

    static NaiveOrs random(Random random, List<Deltagande> world) {
        Map<Nyckel, List<Form>> forms = new HashMap<>();
        for (var d : world) {
            if (d.slag() != Slag.TALLY) {
                forms.put(d.key(), series(random, d.inskriven()));
            }
        }
        return new NaiveOrs(forms);
    }

    private static List<Form> series(Random random, LocalDate enrolled) {
        var byDay = new TreeMap<LocalDate, Form>();
        int start = STARTS.get(random.nextInt(STARTS.size()));
        for (int i = random.nextInt(5); i > 0; i--) {
            int change = byDay.isEmpty() ? 0 : CHANGES.get(random.nextInt(CHANGES.size()));
            int sum = Math.min(400, Math.max(0, start + change));
            var day = enrolled.plusDays(byDay.size() * 20L + random.nextInt(20));
            var lines = new ArrayList<>(List.of(sum / 4, (sum + 1) / 4, (sum + 2) / 4, (sum + 3) / 4));
            switch (random.nextInt(16)) {
                case 0, 1 -> lines.remove(0);
                case 2 -> lines.clear();
                default -> {}
            }
            byDay.put(day, new Form(day, lines, random.nextInt(4) == 0));
        }
        return List.copyOf(byDay.values());
    }

    /** Empty for whoever has no form at all. */
    String klass(Deltagande d) {
        var mine = forms.getOrDefault(d.key(), List.of());
        if (mine.isEmpty()) {
            return "";
        }
        var whole = mine.stream()
                .filter(Form::isWhole)
                .sorted(Comparator.comparing(Form::day))
                .toList();
        if (whole.size() < 2) {
            return "ofullstandig";
        }
        int first = whole.get(0).sum();
        int last = whole.get(whole.size() - 1).sum();
        int limit = young(d.fodd(), whole.get(0).day()) ? 280 : 250;
        if (first >= limit) {
            return "startade_over_gransen";
        }
        if (last - first >= 50) {
            return last >= limit ? "kliniskt_signifikant" : "palitlig_forbattring";
        }
        return first - last >= 50 ? "palitlig_forsamring" : "ingen_palitlig_forandring";
    }

    private static boolean young(String born, LocalDate day) {
        if (born.matches("\\d{4}")) {
            int years = day.getYear() - Integer.parseInt(born);
            return years > 12 && years < 18;
        }
        if (born.matches("\\d{4}-\\d{2}-\\d{2}")) {
            var birth = Objects.requireNonNull(LocalDate.parse(born));
            return !birth.plusYears(13).isAfter(day) && birth.plusYears(18).isAfter(day);
        }
        return false;
    }
}
