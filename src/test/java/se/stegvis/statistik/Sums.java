package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import se.stegvis.statistik.Resultat.Cell;

/** What has to add up in any world: in less out is ongoing, women and men are all, rows are their total. */
record Sums(Map<String, Resultat> counted) {

    void hold() {
        inMinusOutIsOngoing();
        womenAndMenAreAll();
        rowsAreTheirTotal();
        assertThat(of("uppfoljning", "", "i_tid")
                        + of("uppfoljning", "", "sena")
                        + of("uppfoljning", "", "hoppades_over")
                        + of("uppfoljning", "", "ej_gjorda"))
                .isEqualTo(of("uppfoljning", "", "forfallna"));
        assertThat(of("efter_avslut", "6:", "antal")).isEqualTo(of("efter_avslut", "6", "natta"));
        assertThat(of("efter_avslut", "avslut6:", "antal")).isEqualTo(of("efter_avslut", "6", "natta"));
        assertThat(of("efter_avslut", "18:", "antal")).isEqualTo(of("efter_avslut", "18", "natta"));
        assertThat(of("efter_avslut", "avslut18:", "antal")).isEqualTo(of("efter_avslut", "18", "natta"));
    }

    private void inMinusOutIsOngoing() {
        for (var insats : insatser("deltagare")) {
            for (var kon : List.of("kvinna", "man", "totalt")) {
                Function<String, Long> number = matt -> table("deltagare").varde(insats, kon, "", matt);
                assertThat(number.apply("totalt") - number.apply("avslutade_hela_insatstiden"))
                        .isEqualTo(number.apply("pagaende"));
            }
        }
    }

    private void womenAndMenAreAll() {
        for (var resultat : counted.values()) {
            resultat.celler().stream()
                    .filter(cell -> cell.kon().equals("totalt") && !cell.matt().equals("dagar_medel"))
                    .forEach(cell -> assertThat(cell.varde())
                            .as(cell.toString())
                            .isEqualTo(same(resultat, cell, "kvinna").add(same(resultat, cell, "man"))));
        }
    }

    private static BigDecimal same(Resultat resultat, Cell cell, String kon) {
        return resultat.tal(cell.insats(), kon, cell.kategori(), cell.matt());
    }

    private void rowsAreTheirTotal() {
        for (var insats : insatser("deltagare")) {
            for (var kon : List.of("kvinna", "man", "totalt")) {
                var started = table("deltagare").varde(insats, kon, "", "inskrivna");
                var exited = table("deltagare").varde(insats, kon, "", "avslutade");
                assertThat(rows("alder", insats, kon)).isEqualTo(started);
                assertThat(rows("utbildning", insats, kon)).isEqualTo(started);
                assertThat(rows("forsorjningstid", insats, kon)).isEqualTo(started);
                assertThat(rows("avslutsanledning", insats, kon)).isEqualTo(exited);
                assertThat(table("insatstid").varde(insats, kon, "", "avslutade"))
                        .isEqualTo(exited);
                assertThat(table("resultat").varde(insats, kon, "", "avslutade"))
                        .isEqualTo(exited);
            }
        }
    }

    private long rows(String tabell, String insats, String kon) {
        return table(tabell).celler().stream()
                .filter(cell -> cell.insats().equals(insats) && cell.kon().equals(kon))
                .mapToLong(cell -> cell.varde().longValueExact())
                .sum();
    }

    private long of(String tabell, String kategori, String matt) {
        return table(tabell).celler().stream()
                .filter(cell -> cell.insats().equals("TOTALT") && cell.matt().equals(matt))
                .filter(cell -> kategori.endsWith(":")
                        ? cell.kategori().startsWith(kategori)
                        : cell.kategori().equals(kategori))
                .mapToLong(cell -> cell.varde().longValueExact())
                .sum();
    }

    private List<String> insatser(String tabell) {
        return table(tabell).celler().stream().map(Cell::insats).distinct().toList();
    }

    private Resultat table(String namn) {
        return Objects.requireNonNull(counted.get(namn));
    }
}
