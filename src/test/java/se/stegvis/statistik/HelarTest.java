package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.statistik.PublishedFigures.Row;

/** The published report of one insats's whole year: invented people who agree with it give every row of it. */
@StegvisTest
class HelarTest {
    private static final String NAMN = "Referens helår";
    private static final Period AR = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    private static final List<Row> PUBLISHED = PublishedFigures.of("helar-2020.csv");

    private final Statistik statistik;
    private final Insatser insatser;
    private List<Insats> insats = List.of();

    HelarTest(Statistik statistik, Insatser insatser) {
        this.statistik = statistik;
        this.insatser = insatser;
    }

    @BeforeEach
    void the_people_of_the_report(Importer importer, @TempDir Path folder) {
        var people = new HelarPeople(PUBLISHED, NAMN);
        assertThat(people.files(new ExchangeFolder(folder)).importera(importer).errors())
                .isEmpty();
        insats = insatser.all().stream().filter(i -> i.namn().equals(NAMN)).toList();
    }

    @Test
    void every_row_comes_out() {
        assertThat(PUBLISHED)
                .hasSize(74)
                .allSatisfy(row -> assertThat(figure(row)).as(row.toString()).isEqualTo(row.number("antal")));
    }

    @Test
    void every_printed_share_is_of_its_base_rounded_half_up() {
        var withShare = PUBLISHED.stream()
                .filter(row -> !row.get("andel_tryckt").isEmpty())
                .toList();
        assertThat(withShare).hasSize(60).allSatisfy(row -> {
            var printed = row.get("andel_tryckt");
            var share = PublishedFigures.percent(figure(row), base(row), printed.contains(",") ? 1 : 0);
            assertThat(share.toPlainString().replace('.', ','))
                    .as(row.toString())
                    .isEqualTo(printed);
            assertThat(base(row)).as(row.toString()).isEqualTo(row.number("bas"));
        });
    }

    @Test
    void by_reason_seventeen_of_fortyfour_were_exited_to_work_studies_or_looking_for_work() {
        var resultat = count(Tabell.RESULTAT);
        assertThat(count(Tabell.AVSLUTSANLEDNING).varde(NAMN, "totalt", "utskrivning", "avslutade"))
                .isEqualTo(17);
        assertThat(resultat.varde(NAMN, "totalt", "", "avslutade_utan_provotid"))
                .isEqualTo(44);
        // By flags it is another figure: the job-seekers with another reason are in it.
        assertThat(resultat.varde(NAMN, "totalt", "", "arbete_studier_arbetssokande"))
                .isEqualTo(24);
    }

    @Test
    void the_base_of_support_is_sources_and_persons() {
        var forsorjning = count(Tabell.FORSORJNING);
        assertThat(List.of(
                        forsorjning.varde(NAMN, "", "totalt", "kallor_fore"),
                        forsorjning.varde(NAMN, "", "totalt", "kallor_efter"),
                        forsorjning.varde(NAMN, "", "totalt", "personer_fore"),
                        forsorjning.varde(NAMN, "", "totalt", "personer_efter")))
                .containsExactly(53L, 53L, 49L, 49L);
        assertThat(Tal.andel(33, 53).text()).isEqualTo("62,3\u00a0%");
        assertThat(Tal.andel(33, 49).text()).isEqualTo("67,3\u00a0%");
    }

    private long figure(Row row) {
        var tabell = row.get("tabell");
        var rad = row.get("rad");
        return switch (tabell) {
            case "deltagare" ->
                count(Tabell.DELTAGARE)
                        .varde(NAMN, rad, "", row.get("kolumn").equals("nya") ? "inskrivna" : row.get("kolumn"));
            case "resultat" ->
                List.of("arbete", "studier", "aktivt_arbetssokande").contains(rad)
                        ? count(Tabell.AVSLUTSUTFALL).varde(Resultat.TOTALT, "totalt", rad, "personer")
                        : count(Tabell.AVSLUTSANLEDNING).varde(NAMN, "totalt", rad, "avslutade");
            case "avslutsanledning" -> count(Tabell.AVSLUTSANLEDNING).varde(NAMN, "totalt", rad, "avslutade");
            case "avslutsanledning_kvinna" -> count(Tabell.AVSLUTSANLEDNING).varde(NAMN, "kvinna", rad, "avslutade");
            case "avslutsanledning_man" -> count(Tabell.AVSLUTSANLEDNING).varde(NAMN, "man", rad, "avslutade");
            case "sysselsattning_fore" -> count(Tabell.SYSSELSATTNING).varde(NAMN, "totalt", rad, "fore");
            case "sysselsattning_efter" -> count(Tabell.SYSSELSATTNING).varde(NAMN, "totalt", rad, "efter");
            case "forsorjning_fore" -> count(Tabell.FORSORJNING).varde(NAMN, "", rad, "kallor_fore");
            case "forsorjning_efter" -> count(Tabell.FORSORJNING).varde(NAMN, "", rad, "kallor_efter");
            case "efter_avslut_6" -> count(Tabell.EFTER_AVSLUT).varde(NAMN, "", "6:" + rad, "antal");
            case "efter_avslut_18" -> count(Tabell.EFTER_AVSLUT).varde(NAMN, "", "18:" + rad, "antal");
            default -> count(Tabell.find(tabell).orElseThrow()).varde(NAMN, "totalt", rad, "startade");
        };
    }

    private long base(Row row) {
        return switch (row.get("tabell")) {
            case "alder", "utbildning", "forsorjningstid" ->
                count(Tabell.DELTAGARE).varde(NAMN, "totalt", "", "inskrivna");
            case "resultat" -> count(Tabell.RESULTAT).varde(NAMN, "totalt", "", "avslutade_utan_provotid");
            case "forsorjning_fore" -> count(Tabell.FORSORJNING).varde(NAMN, "", "totalt", "kallor_fore");
            case "forsorjning_efter" -> count(Tabell.FORSORJNING).varde(NAMN, "", "totalt", "kallor_efter");
            case "efter_avslut_6" -> count(Tabell.EFTER_AVSLUT).varde(NAMN, "", "6", "natta");
            case "efter_avslut_18" -> count(Tabell.EFTER_AVSLUT).varde(NAMN, "", "18", "natta");
            default -> count(Tabell.RESULTAT).varde(NAMN, "totalt", "", "avslutade");
        };
    }

    private Resultat count(Tabell tabell) {
        return statistik.rakna(tabell, insats, AR);
    }
}
