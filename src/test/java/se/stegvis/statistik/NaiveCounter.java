package se.stegvis.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.Resultat.Cell;

/** Counts a list of deltaganden cell by cell, in the plainest way there is and sharing no code with the engine. */
final class NaiveCounter {

    /** The table of results as the page has it, with the second basis. */
    static final String PA_SIDAN = "resultat_pa_sidan";

    private static final Set<String> ARBETE =
            Set.of("ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag");
    private static final Set<String> UTAN_INSATS = Set.of("avslutsutfall", "nadda_bada");
    private static final Set<String> UTAN_KON =
            Set.of("forsorjning", "efter_avslut", "nadda_bada", "uppfoljning", "smail", "ors");
    private static final Set<String> INGEN_KALLA = Set.of("vill_inte_svara", "ej_fragat");

    private final NaiveWorld world;
    private final List<Deltagande> counted;
    private final LocalDate fran;
    private final LocalDate till;
    private final NaiveEfter efter;

    NaiveCounter(NaiveWorld world, Period period) {
        this.world = world;
        counted = world.deltaganden().stream().filter(Deltagande::raknas).toList();
        fran = period.fran();
        till = period.till();
        efter = new NaiveEfter(world, fran, till);
    }

    /** What the table is called here; the page's table of results has more measures than the file of the same name. */
    static String namn(Tabell tabell) {
        return tabell.equals(Tabell.RESULTAT_PA_SIDAN) ? PA_SIDAN : tabell.namn();
    }

    List<Cell> cells(String tabell, List<String> insatser) {
        var cells = new ArrayList<Cell>();
        if (tabell.equals("ekonomi")) {
            insatser.forEach(insats -> ekonomi(cells, insats, List.of(insats)));
            ekonomi(cells, "TOTALT", insatser);
            return cells;
        }
        var scopes = new ArrayList<>(UTAN_INSATS.contains(tabell) ? List.<String>of() : insatser);
        scopes.add("TOTALT");
        for (var insats : scopes) {
            for (var kon : UTAN_KON.contains(tabell) ? List.of("") : List.of("kvinna", "man", "totalt")) {
                Predicate<Deltagande> here = d -> (insats.equals("TOTALT")
                                ? insatser.contains(d.insats())
                                : d.insats().equals(insats))
                        && (kon.isEmpty() || kon.equals("totalt") || d.kon().equals(kon));
                for (var kategori :
                        new NaiveRows(world.ended(), fran, till).of(tabell, k -> hasAny(tabell, k, insatser))) {
                    for (var matt : NaiveRows.matt(tabell, kategori)) {
                        cells.add(new Cell(insats, kon, kategori, matt, value(tabell, kategori, matt, here)));
                    }
                }
            }
        }
        return cells;
    }

    private void ekonomi(List<Cell> cells, String namn, List<String> insatser) {
        for (var matt : List.of("budget", "utfall")) {
            cells.add(new Cell(namn, "", "", matt, world.ekonomi().summa(insatser, matt, fran, till)));
        }
    }

    /** Whether somebody asked for stands on the row. */
    private boolean hasAny(String tabell, String kategori, List<String> insatser) {
        return NaiveRows.matt(tabell, kategori).stream()
                .anyMatch(matt -> value(tabell, kategori, matt, d -> insatser.contains(d.insats()))
                                .signum()
                        > 0);
    }

    private BigDecimal value(String tabell, String kategori, String matt, Predicate<Deltagande> here) {
        if (matt.equals("dagar_medel")) {
            var exits = count("insatstid", "", "avslutade", here);
            return exits == 0
                    ? new BigDecimal("0.0")
                    : BigDecimal.valueOf(count("insatstid", "", "dagar_summa", here))
                            .divide(BigDecimal.valueOf(exits), 1, RoundingMode.HALF_UP);
        }
        return BigDecimal.valueOf(count(tabell, kategori, matt, here));
    }

    private long count(String tabell, String kategori, String matt, Predicate<Deltagande> here) {
        var all = counted.stream().filter(here).toList();
        var exits = all.stream().filter(d -> during(d.utskriven())).toList();
        var started = all.stream().filter(d -> during(d.inskriven())).toList();
        return switch (tabell) {
            case "deltagare", "handlingsplan", "resultat", PA_SIDAN ->
                matt.equals("unika")
                        ? latest().stream().filter(here).count()
                        : number(all, condition(tabell.replace(PA_SIDAN, "resultat") + "." + matt));
            case "anonyma" ->
                number(
                        world.deltaganden().stream().filter(here).toList(),
                        d -> d.anonym()
                                && !d.halvar().isBefore(fran)
                                && !lastOfHalf(d.halvar()).isAfter(till));
            case "avslutsutfall" -> number(exits, d -> utfall(d, kategori));
            case "avslutsanledning" -> number(exits, d -> d.anledning().equals(kategori));
            case "alder" -> number(started, d -> alder(d).equals(kategori));
            case "utbildning" ->
                number(started, d -> orAsked(d.utbildning().equals("okant") ? "saknas_okand" : d.utbildning())
                        .equals(kategori));
            case "forsorjningstid" ->
                number(started, d -> orAsked(d.forsorjningstid()).equals(kategori));
            case "sysselsattning" ->
                number(exits, d -> codes(matt.equals("fore") ? d.sysselsattning() : d.utfall())
                        .contains(kategori));
            case "forsorjning" ->
                exits.stream()
                        .mapToLong(d -> forsorjning(
                                matt.endsWith("fore") ? d.forsorjning() : d.forsorjningEfter(), kategori, matt))
                        .sum();
            case "insatstid" ->
                matt.equals("avslutade")
                        ? exits.size()
                        : exits.stream()
                                .mapToLong(d ->
                                        ChronoUnit.DAYS.between(world.borjan(d), Objects.requireNonNull(d.utskriven())))
                                .sum();
            case "uppfoljning" ->
                all.stream()
                        .flatMap(d -> world.uppfoljt().utgangar(d, fran, till).stream())
                        .filter(utgang -> matt.equals("forfallna") || utgang.equals(matt))
                        .count();
            case "smail" ->
                number(all, d -> world.smail().stalle(d, kategori, fran, till).equals(matt));
            case "ors" -> number(exits, d -> world.ors().klass(d).equals(kategori));
            case "efter_avslut" -> number(all, d -> efter.counts(d, kategori, matt));
            case "nadda_bada" -> number(all, d -> efter.bothTimes(d, kategori, matt));
            default -> throw new AssertionError(tabell);
        };
    }

    private Predicate<Deltagande> condition(String figure) {
        return switch (figure) {
            case "deltagare.inskrivna" -> d -> during(d.inskriven());
            case "deltagare.avslutade", "resultat.avslutade" -> d -> during(d.utskriven());
            case "deltagare.avslutade_hela_insatstiden" ->
                d -> d.utskriven() != null && !d.utskriven().isAfter(till);
            case "deltagare.pagaende" ->
                d -> !d.inskriven().isAfter(till)
                        && (d.utskriven() == null || d.utskriven().isAfter(till));
            case "deltagare.totalt" -> d -> !d.inskriven().isAfter(till);
            case "deltagare.i_perioden", "handlingsplan.deltagare" -> this::present;
            case "resultat.avslutade_utan_provotid" ->
                d -> during(d.utskriven()) && !d.anledning().equals("utan_matning");
            case "resultat.till_arbete_studier" -> d -> during(d.utskriven()) && utfall(d, "arbete_eller_studier");
            case "resultat.arbete_studier_arbetssokande" ->
                d -> during(d.utskriven()) && utfall(d, "arbete_studier_arbetssokande");
            case "resultat.till_arbete_studier_utan_provotid" ->
                d -> during(d.utskriven())
                        && !d.anledning().equals("utan_matning")
                        && utfall(d, "arbete_eller_studier");
            case "resultat.arbete_studier_arbetssokande_utan_provotid" ->
                d -> during(d.utskriven())
                        && !d.anledning().equals("utan_matning")
                        && utfall(d, "arbete_studier_arbetssokande");
            case "handlingsplan.med_plan" -> d -> present(d) && planned(d, till);
            case "handlingsplan.plan_inom_en_manad" ->
                d -> present(d) && planned(d, till) && planned(d, after(d.inskriven(), 1));
            default -> throw new AssertionError(figure);
        };
    }

    private static boolean utfall(Deltagande d, String kategori) {
        var koder = codes(d.utfall());
        var arbete = koder.stream().anyMatch(ARBETE::contains);
        var studier = koder.contains("studier");
        return switch (kategori) {
            case "bade_arbetar_och_studerar" -> arbete && studier;
            case "arbete" -> arbete;
            case "arbete_eller_studier" -> arbete || studier;
            case "arbete_studier_arbetssokande" -> arbete || studier || koder.contains("aktivt_arbetssokande");
            default -> kategori.startsWith("omfattning_") ? omfattning(d).equals(kategori) : koder.contains(kategori);
        };
    }

    private static String omfattning(Deltagande d) {
        var max = d.utfall().stream()
                .filter(u -> u.contains(":"))
                .mapToInt(u -> Integer.parseInt(u.substring(u.indexOf(':') + 1)))
                .max()
                .orElse(0);
        if (max == 0 || max == 75 || max == 100) {
            return "omfattning_" + max;
        }
        return "omfattning_" + (max < 20 ? 10 : max - max % 10);
    }

    private static String alder(Deltagande d) {
        if (d.fodd().isEmpty() || Character.isLetter(d.fodd().charAt(0))) {
            return orAsked(d.fodd());
        }
        var years = d.inskriven().getYear() - Integer.parseInt(d.fodd().substring(0, 4));
        if (d.fodd().length() == 10
                && d.inskriven().toString().substring(5).compareTo(d.fodd().substring(5)) < 0) {
            years--;
        }
        return years < 15
                ? "under_15"
                : years <= 29
                        ? "15-29"
                        : years <= 44 ? "30-44" : years <= 59 ? "45-59" : years <= 74 ? "60-74" : "over_74";
    }

    private static long forsorjning(List<String> kallor, String kategori, String matt) {
        var rows = kallor.isEmpty() ? List.of("ej_fragat") : kallor;
        if (!kategori.equals("totalt")) {
            return rows.contains(kategori) ? 1 : 0;
        }
        var sources = rows.stream().filter(kod -> !INGEN_KALLA.contains(kod)).count();
        return matt.startsWith("personer") ? Math.min(1, sources) : sources;
    }

    /** The last deltagande of each person among those present. */
    private List<Deltagande> latest() {
        Map<List<String>, Deltagande> byPerson = new HashMap<>();
        counted.stream()
                .filter(this::present)
                .sorted(Comparator.comparing(Deltagande::inskriven))
                .forEach(d -> byPerson.put(List.of(d.insats(), d.nr()), d));
        return List.copyOf(byPerson.values());
    }

    private static long number(List<Deltagande> all, Predicate<Deltagande> condition) {
        return all.stream().filter(condition).count();
    }

    private static String orAsked(String answer) {
        return answer.isEmpty() ? "ej_fragat" : answer;
    }

    private static List<String> codes(List<String> values) {
        return values.stream().map(value -> value.replaceFirst(":.*", "")).toList();
    }

    private boolean during(@Nullable LocalDate day) {
        return day != null && !day.isBefore(fran) && !day.isAfter(till);
    }

    private boolean present(Deltagande d) {
        return !d.inskriven().isAfter(till)
                && (d.utskriven() == null || !d.utskriven().isBefore(fran));
    }

    private static boolean planned(Deltagande d, LocalDate latest) {
        return d.medDeltagaren() != null
                && d.medRemittenten() != null
                && !d.medDeltagaren().isAfter(latest)
                && !d.medRemittenten().isAfter(latest);
    }

    private static LocalDate lastOfHalf(LocalDate day) {
        return day.getMonthValue() <= 6 ? LocalDate.of(day.getYear(), 6, 30) : LocalDate.of(day.getYear(), 12, 31);
    }

    /** The same day so many months later, or the last of that month. */
    private static LocalDate after(LocalDate day, int months) {
        var month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
