package se.stegvis.statistik;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Samtal;

/** Who was reached in the 6th and 18th month after the exit, one by one. */
record NaiveEfter(NaiveWorld world, LocalDate fran, LocalDate till) {

    /** In the table of both months, on one of its rows. */
    boolean counts(Deltagande d, String kategori, String matt) {
        var manader = kategori.contains("18") ? 18 : 6;
        if (!isDue(d, manader)) {
            return false;
        }
        var natt = natt(d, manader);
        var lage = kategori.substring(kategori.indexOf(':') + 1);
        return switch (matt) {
            case "aktuella" -> true;
            case "sokta" -> !samtal(d, manader).isEmpty();
            case "natta" -> natt.isPresent();
            default ->
                natt.isPresent()
                        && (kategori.startsWith("avslut")
                                        ? vidAvslutet(d)
                                        : natt.get().lage())
                                .equals(lage);
        };
    }

    /** In the table of those who were reached both times. */
    boolean bothTimes(Deltagande d, String kategori, String matt) {
        if (!isDue(d, 18)) {
            return false;
        }
        var efter6 = natt(d, 6);
        var efter18 = natt(d, 18);
        return efter6.isPresent()
                && efter18.isPresent()
                && kategori.equals(
                        switch (matt) {
                            case "avslut" -> vidAvslutet(d);
                            case "efter_6" -> efter6.get().lage();
                            default -> efter18.get().lage();
                        });
    }

    private boolean isDue(Deltagande d, int manader) {
        if (d.utskriven() == null || Set.of("utan_matning", "avliden").contains(d.anledning())) {
            return false;
        }
        var due = after(d.utskriven(), manader);
        return !due.isBefore(fran) && !due.isAfter(till);
    }

    /** A call from before the exit belongs to one that was taken back. */
    private List<Samtal> samtal(Deltagande d, int manader) {
        var utskriven = d.utskriven();
        return world.samtal(d).stream()
                .filter(s -> s.manader() == manader
                        && utskriven != null
                        && !s.datum().isBefore(utskriven))
                .toList();
    }

    private Optional<Samtal> natt(Deltagande d, int manader) {
        return samtal(d, manader).stream()
                .filter(s -> s.resultat().equals("natt"))
                .max(Comparator.comparing(Samtal::datum));
    }

    private static String vidAvslutet(Deltagande d) {
        return switch (d.anledning()) {
            case "utskrivning" -> "arbete_studier_arbetssokande";
            case "sjukdom", "fortsatt_rehabilitering" -> d.anledning();
            default -> "ovrigt";
        };
    }

    private static LocalDate after(LocalDate day, int months) {
        var month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
