package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Resultat.Cell;
import se.stegvis.statistik.Statistik.Underlag;

/** That who stands behind every figure adds up to it: of every cell of every table, and of the sums over its categories. */
final class Behind {

    static void hold(Statistik statistik, List<Insats> insatser, Period period) {
        Stream.concat(Tabell.ALLA.stream(), Stream.of(Tabell.RESULTAT_PA_SIDAN, Tabell.NADDA_BADA))
                .filter(Tabell::harDeltagare)
                .forEach(tabell -> hold(statistik, tabell, insatser, period));
    }

    private static void hold(Statistik statistik, Tabell tabell, List<Insats> insatser, Period period) {
        var counted = statistik.rakna(tabell, insatser, period);
        var underlag = statistik.underlag(tabell, insatser, period);
        assertThat(underlag.resultat()).isEqualTo(counted);
        assertThat(underlag.bidrag()).allMatch(leaf -> leaf.deltagandeId() > 0);
        var places = new HashSet<Object>();
        assertThat(underlag.bidrag())
                .as("a deltagande once in each place")
                .allMatch(leaf -> places.add(List.of(leaf.kategori(), leaf.matt(), leaf.deltagandeId())));
        for (var cell : counted.celler()) {
            assertThat(sum(underlag, bakom(tabell, period, cell, List.of(cell.kategori())), insatser, cell))
                    .as("%s %s %s", tabell.namn(), period, cell)
                    .isEqualByComparingTo(cell.varde());
        }
        if (tabell.harKategori()) {
            counted.celler().forEach(cell -> everyCategory(underlag, insatser, cell));
        }
    }

    private static void everyCategory(Underlag underlag, List<Insats> insatser, Cell cell) {
        var counted = underlag.resultat();
        var all = counted.kategorier().stream()
                .filter(k -> counted.tabell().matt(k).stream()
                        .anyMatch(m -> m.nyckel().equals(cell.matt())))
                .mapToLong(k -> counted.varde(cell.insats(), cell.kon(), k.kod(), cell.matt()))
                .sum();
        assertThat(sum(underlag, bakom(counted.tabell(), counted.period(), cell, List.of()), insatser, cell))
                .as("%s %s, every category of %s", counted.tabell().namn(), counted.period(), cell)
                .isEqualByComparingTo(BigDecimal.valueOf(all));
    }

    private static Bakom bakom(Tabell tabell, Period period, Cell cell, List<String> kategorier) {
        return Bakom.of(tabell.namn(), period, List.of(), cell.kon(), kategorier, cell.matt())
                .orElseThrow();
    }

    /** A mean is the sum of what is divided by how many of them there are. */
    private static BigDecimal sum(Underlag underlag, Bakom bakom, List<Insats> insatser, Cell cell) {
        var ids = insatser.stream()
                .filter(i -> cell.insats().equals(Resultat.TOTALT) || i.namn().equals(cell.insats()))
                .map(Insats::id)
                .toList();
        var hers = bakom.bidrag(new Underlag(
                underlag.resultat(),
                underlag.bidrag().stream()
                        .filter(leaf -> ids.contains(leaf.insatsId()))
                        .toList()));
        var sum = BigDecimal.valueOf(
                hers.values().stream().mapToLong(antal -> antal).sum());
        return !bakom.matt().isMedel() || hers.isEmpty()
                ? sum
                : sum.divide(BigDecimal.valueOf(hers.size()), 1, RoundingMode.HALF_UP);
    }

    private Behind() {}
}
