package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;

class SkattningTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);
    private static final Instrumenten INSTRUMENTEN = new Instrumenten("");
    private static final Instrument SMAIL = INSTRUMENTEN.get(Instrumenten.SMAIL);
    private static final Instrument ORS = INSTRUMENTEN.get(Instrumenten.ORS);
    private static final Instrument SRS = INSTRUMENTEN.get(Instrumenten.SRS);

    @ParameterizedTest
    @CsvSource({
        "2 4, UPP",
        "4 1 4, LIKA",
        "4 5 3, NED",
        "4, SAKNAS",
        "'', SAKNAS",
        "ej_aktuellt 4, SAKNAS",
        "4 3 vill_inte_svara, SAKNAS"
    })
    void change_is_from_the_first_answer_to_the_latest(String svar, Forandring forandring) {
        var varden = Arrays.stream(svar.split(" ", -1))
                .filter(s -> !s.isEmpty())
                .map(SkattningTest::varde)
                .toList();
        assertThat(Forandring.of(varden)).isEqualTo(forandring);
    }

    @Test
    void a_question_left_blank_that_day_does_not_count() {
        var tabell = SmailTabell.of(
                SMAIL,
                SMAIL.fragor(),
                List.of(
                        matning(DAG, Svarande.COACH, Map.of("tro", "2", "mal", "3")),
                        matning(DAG.plusMonths(3), Svarande.COACH, Map.of("tro", "4")),
                        matning(DAG.plusMonths(3), Svarande.DELTAGARE, Map.of("tro", "vill_inte_svara"))));
        assertThat(tabell.mening()).isEqualTo("2 tillfällen, det första 9 mars 2026 och det senaste 9 juni 2026.");
        assertThat(tabell.rader().get(0).coach()).isEqualTo(new SmailTabell.Par("2", "4", "Upp", "green"));
        assertThat(tabell.rader().get(0).deltagare()).isEqualTo(new SmailTabell.Par("Vill inte svara", "–", "", ""));
        assertThat(tabell.rader().get(3).coach()).isEqualTo(new SmailTabell.Par("3", "–", "", ""));
        assertThat(tabell.rader().get(10).deltagare().forst()).isEqualTo("Frågas inte");
    }

    @Test
    void one_party_may_be_left_blank_and_blanks_are_not_answers() {
        var check = check(Map.of("coach_tro", "3", "coach_mal", "", "coach_halsa", "ej_aktuellt"));
        var matningar = SmailForm.read(check, SMAIL, DAG, SMAIL.svarande());
        assertThat(check.errors()).isEmpty();
        assertThat(matningar).hasSize(1);
        assertThat(matningar.get(0).svarande()).isEqualTo(Svarande.COACH);
        assertThat(matningar.get(0).varden().keySet()).containsExactly("tro", "halsa");
    }

    @Test
    void both_blank_or_a_step_that_is_not_there_is_an_error() {
        var blank = check(Map.of("deltagare_framtradande", "3"));
        SmailForm.read(blank, SMAIL, DAG, SMAIL.svarande());
        assertThat(blank.errors()).containsOnlyKeys("deltagare_tro");

        var outside = check(Map.of("coach_tro", "6", "coach_mal", "2"));
        SmailForm.read(outside, SMAIL, DAG, SMAIL.svarande());
        assertThat(outside.errors()).containsOnlyKeys("coach_tro");
    }

    @Test
    void ors_takes_comma_and_point() {
        var check = check(Map.of("rad_1", "0,0", "rad_2", "10.0", "rad_3", "7,5", "rad_4", "3"));
        var matning = OrsForm.read(check, ORS, DAG).orElseThrow();
        assertThat(check.errors()).isEmpty();
        assertThat(Orsserie.summa(matning)).isEqualTo(new BigDecimal("20.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10,1", "7,25", "-1", "sju", "11"})
    void ors_refuses_what_is_not_on_the_line(String typed) {
        var check = check(Map.of("rad_1", typed, "rad_2", "1", "rad_3", "1", "rad_4", "1"));
        OrsForm.read(check, ORS, DAG);
        assertThat(check.errors()).containsOnlyKeys("rad_1");
    }

    @Test
    void of_ors_and_srs_the_one_that_was_not_filled_in_is_left_out() {
        var check = check(Map.of("srs_rad_1", "9", "srs_rad_2", "9", "srs_rad_3", "9", "srs_rad_4", ""));
        OrsForm.nagot(check, ORS, SRS);
        assertThat(OrsForm.read(check, ORS, DAG)).isEmpty();
        OrsForm.read(check, SRS, DAG);
        assertThat(check.errors()).containsOnlyKeys("srs_rad_4");

        var blank = check(Map.of("rad_1", " "));
        OrsForm.nagot(blank, ORS, SRS);
        assertThat(blank.errors()).containsOnlyKeys("rad_1");
    }

    @Test
    void the_day_lies_between_the_enrolment_and_today() {
        var tid = new Deltagandetid(DAG, null);
        for (var typed : List.of("2026-03-08", "2026-03-11", "snart", "")) {
            var check = check(Map.of("datum", typed));
            SkattningForm.readDatum(check, tid, DAG.plusDays(1));
            assertThat(check.errors()).containsOnlyKeys("datum");
        }
    }

    private static Matning matning(LocalDate datum, Svarande vem, Map<String, String> svar) {
        var varden = new LinkedHashMap<String, Varde>();
        svar.forEach((nyckel, s) -> varden.put(nyckel, varde(s)));
        return new Matning(datum, "1", vem, varden);
    }

    private static Varde varde(String svar) {
        return UtanVarde.find(svar).map(Varde::of).orElseGet(() -> Varde.of(new BigDecimal(svar)));
    }

    private static Check check(Map<String, String> typed) {
        return new Check(FormData.of(typed));
    }
}
