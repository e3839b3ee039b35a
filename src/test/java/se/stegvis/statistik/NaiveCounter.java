package se.stegvis.statistik;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.Resultat.Cell;

/** Counts a list of deltaganden cell by cell, in the plainest way there is and sharing no code with the engine. */
final class NaiveCounter {

    /** A deltagande of an invented world; null days are those that have not come. */
    record Deltagande(
            String insats,
            String nr,
            boolean anonym,
            String kon,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            String anledning,
            Set<String> utfall,
            @Nullable LocalDate medDeltagaren,
            @Nullable LocalDate medRemittenten) {}

    private static final Set<String> ARBETE_STUDIER =
            Set.of("ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag", "studier");

    private final List<Deltagande> counted;
    private final List<Deltagande> anonyma;
    private final LocalDate fran;
    private final LocalDate till;

    NaiveCounter(List<Deltagande> world, Period period) {
        counted = world.stream()
                .filter(d -> !d.anonym && !d.anledning.equals("felregistrering"))
                .toList();
        anonyma = world.stream().filter(d -> d.anonym).toList();
        fran = period.fran();
        till = period.till();
    }

    List<Cell> cells(String tabell, List<String> matt, List<String> insatser) {
        var cells = new ArrayList<Cell>();
        var scopes = new ArrayList<>(insatser);
        scopes.add("TOTALT");
        for (var insats : scopes) {
            for (var kon : List.of("kvinna", "man", "totalt")) {
                for (var one : matt) {
                    Predicate<Deltagande> here =
                            d -> (insats.equals("TOTALT") ? insatser.contains(d.insats) : d.insats.equals(insats))
                                    && (kon.equals("totalt") || d.kon.equals(kon));
                    cells.add(new Cell(insats, kon, "", one, count(tabell + "." + one, here)));
                }
            }
        }
        return cells;
    }

    private long count(String figure, Predicate<Deltagande> here) {
        if (figure.equals("anonyma.anonyma")) {
            return number(
                    anonyma,
                    here,
                    d -> !d.inskriven.isBefore(fran) && !lastOfHalf(d.inskriven).isAfter(till));
        }
        if (figure.equals("deltagare.unika")) {
            return latest().stream().filter(here).count();
        }
        return number(counted, here, condition(figure));
    }

    private Predicate<Deltagande> condition(String figure) {
        return switch (figure) {
            case "deltagare.inskrivna" -> d -> during(d.inskriven);
            case "deltagare.avslutade", "resultat.avslutade" -> this::exited;
            case "deltagare.avslutade_hela_insatstiden" -> d -> d.utskriven != null && !d.utskriven.isAfter(till);
            case "deltagare.pagaende" ->
                d -> !d.inskriven.isAfter(till) && (d.utskriven == null || d.utskriven.isAfter(till));
            case "deltagare.totalt" -> d -> !d.inskriven.isAfter(till);
            case "deltagare.i_perioden", "handlingsplan.deltagare" -> this::present;
            case "resultat.avslutade_utan_provotid" -> d -> exited(d) && !d.anledning.equals("utan_matning");
            case "resultat.till_arbete_studier" ->
                d -> exited(d) && d.utfall.stream().anyMatch(ARBETE_STUDIER::contains);
            case "resultat.arbete_studier_arbetssokande" ->
                d -> exited(d)
                        && d.utfall.stream()
                                .anyMatch(u -> ARBETE_STUDIER.contains(u) || u.equals("aktivt_arbetssokande"));
            case "handlingsplan.med_plan" -> d -> present(d) && planned(d, till);
            case "handlingsplan.plan_inom_en_manad" ->
                d -> present(d) && planned(d, till) && planned(d, monthAfter(d.inskriven));
            default -> throw new AssertionError(figure);
        };
    }

    /** The last deltagande of each person among those present. */
    private List<Deltagande> latest() {
        Map<List<String>, Deltagande> byPerson = new HashMap<>();
        counted.stream()
                .filter(this::present)
                .sorted(Comparator.comparing(Deltagande::inskriven))
                .forEach(d -> byPerson.put(List.of(d.insats, d.nr), d));
        return List.copyOf(byPerson.values());
    }

    private static long number(List<Deltagande> all, Predicate<Deltagande> here, Predicate<Deltagande> condition) {
        return all.stream().filter(here).filter(condition).count();
    }

    private boolean during(@Nullable LocalDate day) {
        return day != null && !day.isBefore(fran) && !day.isAfter(till);
    }

    private boolean exited(Deltagande d) {
        return during(d.utskriven);
    }

    private boolean present(Deltagande d) {
        return !d.inskriven.isAfter(till) && (d.utskriven == null || !d.utskriven.isBefore(fran));
    }

    private static boolean planned(Deltagande d, LocalDate latest) {
        return d.medDeltagaren != null
                && d.medRemittenten != null
                && !d.medDeltagaren.isAfter(latest)
                && !d.medRemittenten.isAfter(latest);
    }

    private static LocalDate lastOfHalf(LocalDate day) {
        return day.getMonthValue() <= 6 ? LocalDate.of(day.getYear(), 6, 30) : LocalDate.of(day.getYear(), 12, 31);
    }

    /** The same day of the next month, or its last. */
    private static LocalDate monthAfter(LocalDate day) {
        var month = YearMonth.from(day).plusMonths(1);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
