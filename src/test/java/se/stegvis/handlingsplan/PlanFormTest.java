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
import se.stegvis.web.Formular.Alternativ;

class PlanFormTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 5, 1);
    private static final Deltagandetid TID = new Deltagandetid(LocalDate.of(2026, 3, 1), null);
    private static final Planval VAL =
            new Planval(List.of(new Alternativ("arbete", "Arbete")), List.of(new Alternativ("praktik", "Praktik")));

    private static Steg steg(String nyckel) {
        return new Steg(
                nyckel, "Ringa", Ansvarig.COACH, "Kim", LocalDate.of(2026, 6, 1), Stegstatus.KLART, "Hon svarade");
    }

    private static Delmal mal(String nyckel, String rubrik, Steg... steg) {
        return new Delmal(nyckel, rubrik, "arbete", Delmalstatus.UPPNATT, "", List.of(steg));
    }

    @Test
    void what_is_saved_comes_back_from_the_form_and_empty_rows_do_not() {
        var saved = List.of(
                mal("00000001", "Praktik", steg("00000003"), steg("00000004")),
                new Delmal("00000002", "Sömn", null, Delmalstatus.AVSLUTAT, "Sover bra", List.of()));
        var akt = List.of(
                new Aktivitet("00000005", "praktik", "Butik", "Ica", IDAG, IDAG.plusDays(3), 50),
                new Aktivitet("00000006", "praktik", "Kafé", "", IDAG, null, null));
        var check = new Check(PlanForm.of(null, saved, akt));
        var read = PlanForm.read(check, VAL, TID, IDAG);
        assertThat(check.errors()).isEmpty();
        assertThat(read.delmal()).isEqualTo(saved);
        assertThat(read.aktiviteter()).isEqualTo(akt);
    }

    @Test
    void the_form_has_one_empty_delmal_and_empty_steg_and_aktiviteter_to_write_in() {
        var data =
                PlanForm.of(null, List.of(mal("00000001", "Praktik", steg("00000003"), steg("00000004"))), List.of());
        var mal = DelmalForm.declare(Formular.of(data), VAL.livsomraden());
        assertThat(mal).hasSize(2);
        assertThat(mal.get(0).steg()).hasSize(3);
        assertThat(mal.get(1).steg()).hasSize(2);
        assertThat(AktivitetForm.declare(Formular.of(data), VAL.slag())).hasSize(2);
    }

    @Test
    void a_row_keeps_its_key_and_a_garbled_or_repeated_one_becomes_new() {
        var check = check(Map.of(
                "mal_0_rubrik",
                "En",
                "mal_0_nyckel",
                "0000abcd",
                "mal_1_rubrik",
                "Två",
                "mal_1_nyckel",
                "0000abcd",
                "mal_2_rubrik",
                "Tre",
                "mal_2_nyckel",
                "<script>"));
        var nycklar = PlanForm.read(check, VAL, TID, IDAG).delmal().stream()
                .map(Delmal::nyckel)
                .toList();
        assertThat(nycklar).startsWith("0000abcd").doesNotHaveDuplicates().allMatch(n -> n.matches("[0-9a-f]{8}"));
    }

    @Test
    void an_emptied_row_disappears_and_the_order_stays() {
        var check = check(Map.of(
                "mal_0_rubrik", "",
                "mal_0_steg_0_vad", " ",
                "mal_0_steg_0_ansvarig", "coach",
                "mal_1_rubrik", "Andra",
                "mal_2_rubrik", "Tredje"));
        assertThat(PlanForm.read(check, VAL, TID, IDAG).delmal())
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
        PlanForm.read(check, VAL, TID, IDAG);
        assertThat(check.errors())
                .containsOnlyKeys(
                        "mal_0_rubrik", "mal_0_steg_0_ansvarig", "mal_0_steg_1_klart_senast", "mal_0_steg_1_vad");
    }

    @Test
    void nothing_typed_in_a_row_is_dropped_in_silence() {
        var check = check(Map.of(
                "mal_0_rubrik", "",
                "mal_0_skal", "För tidigt",
                "mal_0_steg_0_vad", "",
                "mal_0_steg_0_resultat", "Gick bra",
                "akt_0_vad", "",
                "akt_0_plats", "Återbruket"));
        PlanForm.read(check, VAL, TID, IDAG);
        assertThat(check.errors())
                .containsOnlyKeys("mal_0_rubrik", "mal_0_steg_0_vad", "akt_0_vad", "akt_0_slag", "akt_0_fran");
    }

    @Test
    void an_aktivitet_ends_after_it_begins_and_within_living_memory() {
        var check = check(Map.of(
                "akt_0_vad", "Butik",
                "akt_0_slag", "praktik",
                "akt_0_fran", "2026-04-10",
                "akt_0_till", "2026-04-09",
                "akt_0_omfattning", "101",
                "akt_1_vad", "Kafé",
                "akt_1_slag", "finns inte",
                "akt_1_fran", "2206-04-10"));
        PlanForm.read(check, VAL, TID, IDAG);
        assertThat(check.errors()).containsOnlyKeys("akt_0_till", "akt_0_omfattning", "akt_1_slag", "akt_1_fran");
    }

    @Test
    void the_day_it_was_written_lies_between_the_enrolment_and_today() {
        var early = check(Map.of("upprattad", "2026-02-28"));
        PlanForm.read(early, VAL, TID, IDAG);
        assertThat(early.error("upprattad")).isEqualTo("Dagen kan inte ligga före inskrivningen 1 mars 2026");
        var late = check(Map.of("upprattad", "2026-05-02"));
        PlanForm.read(late, VAL, TID, IDAG);
        assertThat(late.error("upprattad")).isEqualTo("Dagen kan inte ligga i framtiden");
    }

    @Test
    void agreement_comes_after_writing_and_who_agreed_needs_a_day() {
        var check = check(Map.of(
                "forankrad_deltagare", "2026-04-09",
                "deltagarens_ord", "Nej tack",
                "remittent_vem", "Kim"));
        ForankringForm.read(check, TID, LocalDate.of(2026, 4, 10), IDAG);
        assertThat(check.errors())
                .containsEntry("forankrad_deltagare", "Planen kan inte vara förankrad innan den upprättades")
                .containsOnlyKeys("forankrad_deltagare", "forankrad_remittent");
    }

    @Test
    void an_empty_plan_is_not_saved() {
        var check = new Check(PlanForm.of(null, List.of(), List.of()));
        PlanForm.read(check, VAL, TID, IDAG);
        assertThat(check.errors()).containsOnlyKeys("upprattad");
    }

    private static Check check(Map<String, String> typed) {
        return new Check(FormData.of(new HashMap<>(typed)));
    }
}
