package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Nyckel;
import se.stegvis.statistik.NaiveWorld.Slag;

/**
 * What people of an invented world answered to SMAIL, counted with pen and paper.
 *
 * @param svar by deltagande, by who answers, by day: what was answered to each question, a step or a word
 */
record NaiveSmail(Map<Nyckel, Map<String, TreeMap<LocalDate, Map<String, String>>>> svar) {

    /** The rows of the table, one behind the other. */
    static final List<String> RADER = List.of(
            "tro:deltagare",
            "tro:coach",
            "kunskap:deltagare",
            "kunskap:coach",
            "jobbsok:deltagare",
            "jobbsok:coach",
            "mal:deltagare",
            "mal:coach",
            "bidra:deltagare",
            "bidra:coach",
            "samarbete:deltagare",
            "samarbete:coach",
            "vardag:deltagare",
            "vardag:coach",
            "halsa:deltagare",
            "halsa:coach",
            "natverk:deltagare",
            "natverk:coach",
            "framtradande:coach",
            "coachens_tro:coach");

    /** Of questions that a site has added. */
    static final List<String> EGNA = List.of("egen_a:coach", "egen_b:coach", "egen_b:deltagare");

    static NaiveSmail random(Random random, List<Deltagande> world) {
        var svar = new HashMap<Nyckel, Map<String, TreeMap<LocalDate, Map<String, String>>>>();
        for (var d : world) {
            if (d.slag() == Slag.TALLY || random.nextInt(3) == 0) {
                continue;
            }
            var hennes = new HashMap<String, TreeMap<LocalDate, Map<String, String>>>();
            for (var i = random.nextInt(5); i > 0; i--) {
                var dag = d.inskriven().plusDays(random.nextInt(5) * 45L);
                var vem = random.nextBoolean() ? "deltagare" : "coach";
                hennes.computeIfAbsent(vem, v -> new TreeMap<>()).put(dag, svaren(random, vem));
            }
            svar.put(d.key(), hennes);
        }
        return new NaiveSmail(svar);
    }

    private static Map<String, String> svaren(Random random, String vem) {
        var svaren = new TreeMap<String, String>();
        for (var rad : Stream.concat(RADER.stream(), EGNA.stream()).toList()) {
            if (rad.endsWith(":" + vem) && random.nextInt(5) > 0) {
                var nyckel = rad.substring(0, rad.indexOf(':'));
                var ord = random.nextBoolean() ? "vill_inte_svara" : "ej_aktuellt";
                svaren.put(nyckel, random.nextInt(5) == 0 ? ord : String.valueOf(2 + random.nextInt(3)));
            }
        }
        return svaren;
    }

    /** Which column a deltagande stands in on the row; empty when it stands in none. */
    String stalle(Deltagande d, String rad, LocalDate fran, LocalDate till) {
        var nyckel = rad.substring(0, rad.indexOf(':'));
        var vem = rad.substring(rad.indexOf(':') + 1);
        var steg = new ArrayList<Integer>();
        var dagar = new ArrayList<LocalDate>();
        svar.getOrDefault(d.key(), Map.of()).getOrDefault(vem, new TreeMap<>()).forEach((dag, svaren) -> {
            var ett = svaren.getOrDefault(nyckel, "");
            if (ett.length() == 1 && !dag.isAfter(till)) {
                steg.add(Integer.valueOf(ett));
                dagar.add(dag);
            }
        });
        if (dagar.isEmpty() || dagar.get(dagar.size() - 1).isBefore(fran)) {
            return "";
        }
        var skillnad = steg.get(steg.size() - 1) - steg.get(0);
        return steg.size() == 1 ? "saknar_andra" : skillnad > 0 ? "upp" : skillnad < 0 ? "ned" : "lika";
    }
}
