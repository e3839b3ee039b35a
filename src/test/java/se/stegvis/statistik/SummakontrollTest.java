package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Resultat.Cell;
import se.stegvis.statistik.Summakontroll.Utfall;

/** Figures that add up, and then one of them one too many: each sum that has to hold tells. */
class SummakontrollTest {
    private static final Period PERIOD = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
    private static final Insats VINDEN = insats(1, "Vinden");
    private static final Insats HAVET = insats(2, "Havet");

    /** One woman who was there before and left, who is on every row that the sums know. */
    private static final List<String> HENNE = List.of(
            "deltagare avslutade",
            "deltagare avslutade_hela_insatstiden",
            "deltagare totalt",
            "deltagare i_perioden",
            "handlingsplan deltagare",
            "resultat avslutade",
            "insatstid avslutade",
            "avslutsanledning avslutade sjukdom",
            "uppfoljning forfallna",
            "uppfoljning sena",
            "efter_avslut natta 6",
            "efter_avslut antal 6:sjukdom",
            "efter_avslut antal avslut6:sjukdom",
            "efter_avslut natta 18",
            "efter_avslut antal 18:ovrigt",
            "efter_avslut antal avslut18:sjukdom");

    @Test
    void figures_that_add_up_are_right() {
        assertThat(kontroll(tabeller(List.of(VINDEN, HAVET), List.of()), 1))
                .hasSize(15)
                .allMatch(Utfall::stammer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "deltagare inskrivna : Pågående vid förra, ”Ålder, ”Utbildning, ”Tid i offentlig",
                "deltagare avslutade : Pågående vid förra, ”Avslutsanledning, ”Resultat, ”Tid i insatsen",
                "deltagare pagaende : Pågående vid förra, Pågående + avslutade",
                "deltagare avslutade_hela_insatstiden : Pågående + avslutade",
                "deltagare totalt : Pågående + avslutade",
                "deltagare i_perioden : handlingsplaner",
                "handlingsplan deltagare : handlingsplaner",
                "alder startade 15-29 : ”Ålder",
                "alder startade ej_fragat : ”Ålder",
                "utbildning startade 15-29 : ”Utbildning",
                "forsorjningstid startade 15-29 : ”Tid i offentlig",
                "avslutsanledning avslutade sjukdom : ”Avslutsanledning",
                "resultat avslutade : ”Resultat",
                "insatstid avslutade : ”Tid i insatsen",
                "uppfoljning forfallna : Uppföljningar",
                "uppfoljning i_tid : Uppföljningar",
                "uppfoljning sena : Uppföljningar",
                "uppfoljning hoppades_over : Uppföljningar",
                "uppfoljning ej_gjorda : Uppföljningar",
                "resultat till_arbete_studier :",
                "handlingsplan med_plan :"
            })
    void one_too_many_is_told_by_every_sum_it_is_part_of(String figure, String regler) {
        holds(figure, regler == null ? List.of() : List.of(regler.split(", ")));
    }

    @Test
    void those_reached_are_on_a_row_each_time() {
        holds(
                "efter_avslut natta 6",
                List.of("Lägena efter 6 månader = nådda efter 6", "vid avslutet = nådda efter 6"));
        holds("efter_avslut antal 6:ovrigt", List.of("Lägena efter 6 månader = nådda efter 6"));
        holds("efter_avslut antal avslut6:ovrigt", List.of("vid avslutet = nådda efter 6"));
        holds(
                "efter_avslut natta 18",
                List.of("Lägena efter 18 månader = nådda efter 18", "vid avslutet = nådda efter 18"));
        holds("efter_avslut antal 18:sjukdom", List.of("Lägena efter 18 månader = nådda efter 18"));
        holds("efter_avslut antal avslut18:sjukdom", List.of("vid avslutet = nådda efter 18"));
        holds("efter_avslut sokta 6", List.of());
    }

    @Test
    void whoever_went_on_from_before_is_in_it() {
        assertThat(fel(kontroll(tabeller(List.of(VINDEN, HAVET), List.of()), 0)))
                .singleElement()
                .asString()
                .startsWith("Pågående vid förra");
    }

    @Test
    void women_and_men_are_all_in_every_table_and_a_mean_is_no_sum() {
        for (var tabell : Tabell.ALLA.stream().filter(Tabell::harKon).toList()) {
            var tabeller = new ArrayList<>(tabeller(List.of(VINDEN, HAVET), List.of()));
            tabeller.replaceAll(r -> r.tabell().equals(tabell) ? oneManTooMany(r) : r);
            assertThat(fel(kontroll(tabeller, 1)))
                    .as(tabell.namn())
                    .filteredOn(regel -> regel.startsWith("Kvinnor + män"))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_both_numbers_and_of_one_insats_once() {
        var one = new Leaf(1, "kvinna", "", "totalt", 0, 1);
        assertThat(wrong(List.of(VINDEN, HAVET), one))
                .containsExactly(
                        "Vinden kvinna: 1 mot 2",
                        "Vinden totalt: 1 mot 2",
                        "TOTALT kvinna: 1 mot 2",
                        "TOTALT totalt: 1 mot 2");
        assertThat(wrong(List.of(VINDEN), one)).containsExactly("Vinden kvinna: 1 mot 2", "Vinden totalt: 1 mot 2");
    }

    private static List<String> wrong(List<Insats> insatser, Leaf leaf) {
        var tabeller = new ArrayList<>(tabeller(insatser, List.of()));
        tabeller.replaceAll(r -> r.tabell().equals(Tabell.DELTAGARE) ? tabell(r.tabell(), insatser, List.of(leaf)) : r);
        return kontroll(tabeller, 1).stream().flatMap(u -> u.fel().stream()).toList();
    }

    private static void holds(String figure, List<String> regler) {
        var fel = fel(kontroll(tabeller(List.of(VINDEN, HAVET), List.of(figure)), 1));
        assertThat(fel).as(figure).hasSameSizeAs(regler);
        regler.forEach(regel -> assertThat(fel).as(figure).anyMatch(f -> f.contains(regel)));
    }

    private static List<String> fel(List<Utfall> utfall) {
        return utfall.stream().filter(u -> !u.stammer()).map(Utfall::regel).toList();
    }

    private static List<Utfall> kontroll(List<Resultat> tabeller, int pagaendeFore) {
        var fore = tabell(
                Tabell.DELTAGARE,
                List.of(VINDEN, HAVET),
                List.of(),
                List.of(new Leaf(1, "kvinna", "", "pagaende", 0, pagaendeFore)));
        return Summakontroll.av(tabeller, fore);
    }

    private static List<Resultat> tabeller(List<Insats> insatser, List<String> more) {
        return Tabell.ALLA.stream()
                .map(t -> tabell(
                        t,
                        insatser,
                        more.stream().flatMap(figure -> leaf(t, figure)).toList()))
                .toList();
    }

    private static Resultat tabell(Tabell tabell, List<Insats> insatser, List<Leaf> more) {
        var hers = HENNE.stream().flatMap(figure -> leaf(tabell, figure)).toList();
        return tabell(tabell, insatser, hers, more);
    }

    private static Resultat tabell(Tabell tabell, List<Insats> insatser, List<Leaf> hers, List<Leaf> more) {
        var kategorier = kategorier(tabell);
        var leaves = Stream.concat(hers.stream(), more.stream()).toList();
        return new Resultat(tabell, PERIOD, kategorier, new Cube(tabell, leaves).cells(insatser, kategorier));
    }

    /** Of a figure in words: its table, its measure and perhaps its row. */
    private static Stream<Leaf> leaf(Tabell tabell, String figure) {
        var words = List.of(figure.split(" "));
        return words.get(0).equals(tabell.namn())
                ? Stream.of(new Leaf(
                        1, tabell.harKon() ? "kvinna" : "", words.size() > 2 ? words.get(2) : "", words.get(1), 0, 1))
                : Stream.of();
    }

    private static List<Kategori> kategorier(Tabell tabell) {
        if (!tabell.harKategori()) {
            return List.of(new Kategori("", ""));
        }
        return tabell.equals(Tabell.EFTER_AVSLUT)
                ? Stream.of("6", "18")
                        .flatMap(m -> Stream.concat(
                                Stream.of(new Kategori(m, m, List.of("aktuella", "sokta", "natta"))),
                                Stream.of(m + ":", "avslut" + m + ":").flatMap(p -> Stream.of("sjukdom", "ovrigt")
                                        .map(l -> new Kategori(p + l, l, List.of("antal"))))))
                        .toList()
                : Stream.of("15-29", "sjukdom", "ej_fragat")
                        .map(kod -> new Kategori(kod, kod))
                        .toList();
    }

    private static Resultat oneManTooMany(Resultat r) {
        var celler = new ArrayList<>(r.celler());
        var first =
                celler.stream().filter(c -> c.kon().equals("man")).findFirst().orElseThrow();
        celler.replaceAll(c -> c.equals(first)
                ? new Cell(
                        c.insats(), c.kon(), c.kategori(), c.matt(), c.varde().add(BigDecimal.ONE))
                : c);
        return new Resultat(r.tabell(), r.period(), r.kategorier(), celler);
    }

    private static Insats insats(long id, String namn) {
        return new Insats(id, 1, namn, "", "", "individ", null, null, null, null, null, 0);
    }
}
