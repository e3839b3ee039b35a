package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

class PlanFormTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 1);
    private static final Deltagandetid TID = new Deltagandetid(LocalDate.of(2026, 3, 1), null);
    private static final Steg STEG = new Steg("Ringa", Ansvarig.COACH, LocalDate.of(2026, 6, 1), Stegstatus.PAGAR);

    @Test
    void what_is_saved_comes_back_from_the_form_and_empty_rows_do_not() {
        var saved = List.of(new Delmal("Praktik", List.of(STEG, STEG)), new Delmal("Sömn", List.of()));
        var check = new Check(PlanForm.of(null, saved));
        assertThat(PlanForm.read(check, TID, IDAG).delmal()).isEqualTo(saved);
        assertThat(check.errors()).isEmpty();
    }

    @Test
    void the_form_has_one_empty_delmal_and_empty_steg_to_write_in() {
        var data = PlanForm.of(null, List.of(new Delmal("Praktik", List.of(STEG, STEG))));
        var mal = DelmalForm.declare(Formular.of(data));
        assertThat(mal).hasSize(2);
        assertThat(mal.get(0).steg()).hasSize(3);
        assertThat(mal.get(1).steg()).hasSize(2);
    }

    @Test
    void an_emptied_row_disappears_and_the_order_stays() {
        var check = check(Map.of(
                "mal_0_rubrik", "",
                "mal_0_steg_0_vad", " ",
                "mal_0_steg_0_ansvarig", "coach",
                "mal_1_rubrik", "Andra",
                "mal_2_rubrik", "Tredje"));
        assertThat(PlanForm.read(check, TID, IDAG).delmal())
                .extracting(Delmal::rubrik)
                .containsExactly("Andra", "Tredje");
        assertThat(check.errors()).isEmpty();
    }

    @Test
    void a_steg_needs_a_delmal_somebody_responsible_and_words() {
        var check = check(Map.of(
                "mal_0_rubrik", "",
                "mal_0_steg_0_vad", "Ringa",
                "mal_0_steg_0_status", "planerat",
                "mal_0_steg_1_vad", "",
                "mal_0_steg_1_klart_senast", "i morgon"));
        PlanForm.read(check, TID, IDAG);
        assertThat(check.errors())
                .containsOnlyKeys(
                        "mal_0_rubrik", "mal_0_steg_0_ansvarig", "mal_0_steg_1_klart_senast", "mal_0_steg_1_vad");
    }

    @Test
    void days_lie_between_the_enrolment_and_today_and_agreement_after_writing() {
        var check = check(Map.of(
                "upprattad", "2026-04-10",
                "forankrad_deltagare", "2026-04-09",
                "forankrad_remittent", "2026-05-02"));
        PlanForm.read(check, TID, IDAG);
        assertThat(check.errors())
                .containsEntry("forankrad_deltagare", "Planen kan inte vara förankrad innan den upprättades")
                .containsEntry("forankrad_remittent", "Dagen kan inte ligga i framtiden");

        var early = check(Map.of("upprattad", "2026-02-28"));
        PlanForm.read(early, TID, IDAG);
        assertThat(early.error("upprattad")).isEqualTo("Dagen kan inte ligga före inskrivningen 1 mars 2026");
    }

    @Test
    void an_empty_plan_is_not_saved() {
        var check = new Check(PlanForm.of(null, List.of()));
        PlanForm.read(check, TID, IDAG);
        assertThat(check.errors()).containsOnlyKeys("upprattad");
    }

    private static Check check(Map<String, String> typed) {
        return new Check(FormData.of(new HashMap<>(typed)));
    }
}
