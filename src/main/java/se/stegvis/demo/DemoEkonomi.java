package se.stegvis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the insatser may cost, and what the quarters that are over have cost. */
record DemoEkonomi(LocalDate idag) {

    /** An insats with its first and last day, and what a quarter may cost in SEK. */
    private record Rad(String insats, LocalDate fran, LocalDate till, int budget) {}

    /** How much of the budget a quarter used, in per cent, over and over. */
    private static final List<Integer> FORBRUKAT = List.of(93, 98, 104, 87, 96, 101, 91);

    String csv() {
        var insatser = new DemoInsatser(idag);
        var rader = new ArrayList<>(List.of("insats;ar;kvartal;budget;utfall"));
        for (var rad : List.of(
                new Rad(DemoInsatser.KLIVET, insatser.klivetStart(), idag, 1_420_000),
                new Rad(DemoInsatser.SPANGEN, insatser.spangenStart(), idag, 775_000),
                new Rad(DemoInsatser.UNGSTART, insatser.ungstartStart(), idag, 883_750),
                new Rad(DemoInsatser.BRYGGAN, insatser.brygganStart(), insatser.brygganSlut(), 944_500),
                new Rad(DemoInsatser.RUTINEN, idag.minusMonths(20), idag, 312_500),
                new Rad(DemoInsatser.VAGAR, idag.minusMonths(8), idag, 180_000))) {
            var forst = rad.fran
                    .withMonth(rad.fran.getMonth().firstMonthOfQuarter().getValue())
                    .withDayOfMonth(1);
            for (var dag = forst; !dag.isAfter(rad.till); dag = dag.plusMonths(3)) {
                rader.add(kvartal(rad, dag, rader.size()));
            }
        }
        return String.join("\n", rader) + "\n";
    }

    private String kvartal(Rad rad, LocalDate dag, int nummer) {
        var over = dag.plusMonths(3).isBefore(idag);
        var utfall = (long) rad.budget / 100 * FORBRUKAT.get(nummer % FORBRUKAT.size());
        return "%s;%d;%d;%d;%s"
                .formatted(rad.insats, dag.getYear(), (dag.getMonthValue() + 2) / 3, rad.budget, over ? utfall : "");
    }
}
