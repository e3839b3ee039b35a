package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;

/** The rules that people ask about, each with a few people and figures worked out by hand. */
@StegvisTest
class ExempelTest {
    private static final Period VAREN_2024 = period("2024-01-01", "2024-06-30");
    private static final Period HOSTEN_2024 = period("2024-07-01", "2024-12-31");
    private static final Period AR_2024 = period("2024-01-01", "2024-12-31");

    private static int ordning;

    private final Statistik statistik;
    private final Insatser insatser;
    private final Importer importer;
    private final Db db;
    private final String ett = "Exempel " + ++ordning + " a";
    private final String tva = "Exempel " + ordning + " b";

    private final ExchangeFolder files;

    ExempelTest(Statistik statistik, Insatser insatser, Importer importer, Db db, @TempDir Path folder) {
        this.statistik = statistik;
        this.insatser = insatser;
        this.importer = importer;
        this.db = db;
        this.files = new ExchangeFolder(folder);
    }

    @BeforeEach
    void two_insatser() {
        files.insats(ett);
        files.insats(tva);
    }

    @Test
    void provotid_leaves_those_who_exited_inside_it_out_of_both_what_divides_and_what_is_divided() {
        exit("anna", "kvinna", "utskrivning", "studier");
        exit("bo", "man", "utan_matning", "");
        exit("cia", "kvinna", "utan_matning", "studier");
        importera();

        assertThat(figurer(Tabell.RESULTAT_PA_SIDAN, AR_2024, "totalt"))
                .containsExactly(
                        "avslutade 3",
                        "avslutade_utan_provotid 1",
                        "till_arbete_studier 2",
                        "arbete_studier_arbetssokande 2",
                        "till_arbete_studier_utan_provotid 1",
                        "arbete_studier_arbetssokande_utan_provotid 1");
        assertThat(figurer(Tabell.RESULTAT_PA_SIDAN, AR_2024, "man"))
                .startsWith("avslutade 1", "avslutade_utan_provotid 0");
    }

    @Test
    void whoever_takes_her_consent_back_is_from_then_on_anonymous_in_the_half_year_she_started_in() {
        exit("anna", "kvinna", "utskrivning", "studier");
        files.deltagande(ett, "doris", "kon=kvinna", "fodd=1980", "inskriven=2024-08-01");
        importera();
        assertThat(figurer(Tabell.ANONYMA, AR_2024, "totalt")).containsExactly("anonyma 0");

        anonym("anna", "aterkallat");

        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "kvinna"))
                .containsExactly(
                        "inskrivna 1",
                        "avslutade 0",
                        "avslutade_hela_insatstiden 0",
                        "pagaende 1",
                        "totalt 1",
                        "i_perioden 1",
                        "unika 1");
        assertThat(figurer(Tabell.ANONYMA, VAREN_2024, "kvinna")).containsExactly("anonyma 1");
        assertThat(figurer(Tabell.ANONYMA, HOSTEN_2024, "kvinna")).containsExactly("anonyma 0");
        assertThat(figurer(Tabell.RESULTAT, AR_2024, "totalt")).startsWith("avslutade 0");
    }

    @Test
    void a_protected_person_counts_as_anonymous_and_nowhere_else() {
        exit("anna", "kvinna", "utskrivning", "studier");
        exit("bo", "man", "sjukdom", "");
        importera();

        anonym("anna", "skyddad");

        assertThat(figurer(Tabell.ANONYMA, AR_2024, "totalt")).containsExactly("anonyma 1");
        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "totalt")).startsWith("inskrivna 1", "avslutade 1");
        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "kvinna")).startsWith("inskrivna 0", "avslutade 0");
    }

    @Test
    void the_anonymous_count_in_whole_half_years_alone() {
        files.anonym(ett, "x1", "man", "2024H1");
        files.anonym(ett, "x2", "man", "2024H2");
        importera();

        assertThat(figurer(Tabell.ANONYMA, AR_2024, "man")).containsExactly("anonyma 2");
        assertThat(figurer(Tabell.ANONYMA, VAREN_2024, "man")).containsExactly("anonyma 1");
        for (var part : List.of(
                period("2024-01-01", "2024-06-29"),
                period("2024-01-02", "2024-06-30"),
                period("2024-04-01", "2024-06-30"))) {
            assertThat(figurer(Tabell.ANONYMA, part, "man")).as("%s", part).containsExactly("anonyma 0");
        }
        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "totalt")).startsWith("inskrivna 0");
    }

    @Test
    void a_felregistrering_counts_nowhere_at_all() {
        exit("anna", "kvinna", "utskrivning", "studier");
        files.deltagande(
                ett, "fel", "kon=kvinna", "fodd=1980", "inskriven=2024-02-01", "avslutsanledning=felregistrering");
        importera();

        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "totalt"))
                .startsWith("inskrivna 1", "avslutade 1", "avslutade_hela_insatstiden 1", "pagaende 0", "totalt 1");
        anonym("fel", "aterkallat");
        assertThat(figurer(Tabell.ANONYMA, AR_2024, "totalt")).containsExactly("anonyma 0");
    }

    @Test
    void one_who_comes_back_is_two_deltaganden_and_one_person_of_the_insats_by_her_latest_kon() {
        files.deltagande(
                ett,
                "kim",
                "kon=man",
                "fodd=1980",
                "inskriven=2024-01-10",
                "utskriven=2024-03-01",
                "avslutsanledning=flytt");
        files.deltagande(ett, "kim", "kon=kvinna", "fodd=1980", "inskriven=2024-09-01");
        files.deltagande(tva, "kim", "kon=kvinna", "fodd=1980", "inskriven=2024-09-01");
        importera();

        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "totalt"))
                .containsExactly(
                        "inskrivna 2",
                        "avslutade 1",
                        "avslutade_hela_insatstiden 1",
                        "pagaende 1",
                        "totalt 2",
                        "i_perioden 2",
                        "unika 1");
        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "kvinna")).contains("i_perioden 1", "unika 1");
        assertThat(figurer(Tabell.DELTAGARE, AR_2024, "man")).contains("i_perioden 1", "unika 0");
        assertThat(figurer(Tabell.DELTAGARE, VAREN_2024, "man")).contains("i_perioden 1", "unika 1");
        assertThat(statistik.rakna(Tabell.DELTAGARE, egna(), AR_2024).varde(Resultat.TOTALT, "totalt", "", "unika"))
                .as("once in each insats")
                .isEqualTo(2);
    }

    @Test
    void who_was_carried_over_has_been_there_since_the_first_day_in_the_insats_before() {
        files.deltagande(
                tva,
                "ola",
                "kon=man",
                "fodd=1980",
                "inskriven=2024-01-01",
                "utskriven=2024-06-30",
                "avslutsanledning=fortsatt_rehabilitering");
        files.deltagande(
                ett,
                "ola",
                "kon=man",
                "fodd=1980",
                "inskriven=2024-07-01",
                "utskriven=2024-12-27",
                "avslutsanledning=utskrivning",
                "overford_fran_insats=" + tva,
                "overford_fran_inskriven=2024-01-01");
        exit("anna", "kvinna", "utskrivning", "studier");
        importera();

        // From the first of January to the 27th of December; Anna from the fifth of February to the eighth of April.
        assertThat(figurer(Tabell.INSATSTID, AR_2024, "man"))
                .containsExactly("avslutade 1", "dagar_summa 361", "dagar_medel 361.0");
        assertThat(figurer(Tabell.INSATSTID, AR_2024, "totalt"))
                .containsExactly("avslutade 2", "dagar_summa 424", "dagar_medel 212.0");
        assertThat(figurer(Tabell.DELTAGARE, VAREN_2024, "man"))
                .as("an exit there, an enrolment here, and no more")
                .startsWith("inskrivna 0", "avslutade 0");
        assertThat(figurer(Tabell.DELTAGARE, HOSTEN_2024, "man")).startsWith("inskrivna 1", "avslutade 1");
    }

    private void exit(String nr, String kon, String anledning, String utfall) {
        files.deltagande(
                ett,
                nr,
                "kon=" + kon,
                "fodd=1980",
                "inskriven=2024-02-05",
                "utskriven=2024-04-08",
                "avslutsanledning=" + anledning,
                "utfall=" + utfall);
    }

    private void anonym(String nr, String orsak) {
        db.execute(
                "update deltagande set anonym = true, anonym_orsak = ?, anonym_fran = '2024-12-31' where deltagar_nr ="
                        + " ? and insats_id = (select id from insats where namn = ?)",
                orsak,
                nr,
                ett);
    }

    private void importera() {
        assertThat(files.importera(importer).errors()).isEmpty();
    }

    /** Every measure of the first insats, with its number. */
    private Stream<String> figurer(Tabell tabell, Period period, String kon) {
        return statistik.rakna(tabell, egna(), period).celler().stream()
                .filter(cell -> cell.insats().equals(ett) && cell.kon().equals(kon))
                .map(cell -> cell.matt() + " " + cell.varde().toPlainString());
    }

    private List<Insats> egna() {
        return insatser.all().stream()
                .filter(i -> i.namn().equals(ett) || i.namn().equals(tva))
                .sorted(Comparator.comparing(Insats::namn))
                .toList();
    }

    private static Period period(String fran, String till) {
        return new Period(LocalDate.parse(fran), LocalDate.parse(till));
    }
}
