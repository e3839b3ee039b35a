package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.avslut.Avslutsregel.Fakta;
import se.stegvis.deltagare.Lage;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.deltagare.VidAvslut.Senast;

class AvslutsregelTest {

    private static final LocalDate INSKRIVEN = LocalDate.of(2025, 11, 30);
    private static final LocalDate LANGT_EFTER = LocalDate.of(2026, 9, 1);
    private static final Fakta UTAN = new Fakta(INSKRIVEN, 0, Optional.empty());
    private static final Fakta MED = new Fakta(INSKRIVEN, 3, Optional.empty());

    @Test
    void an_ordinary_exit_is_not_asked_about() {
        assertThat(av(avslut("utskrivning", LANGT_EFTER, work("subventionerat_arbete", 75)), MED))
                .isEmpty();
        assertThat(av(avslut("fortsatt_rehabilitering", LANGT_EFTER), MED)).isEmpty();
    }

    @Test
    void utskrivning_wants_an_outcome_and_an_answer_that_is_none_is_none() {
        assertThat(av(avslut("utskrivning", LANGT_EFTER), MED)).containsExactly(Avslutsregel.UTSKRIVNING_UTAN_UTFALL);
        assertThat(av(avslut("utskrivning", LANGT_EFTER, work("okant", null)), MED))
                .containsExactly(Avslutsregel.UTSKRIVNING_UTAN_UTFALL);
        assertThat(av(avslut("utskrivning", LANGT_EFTER, work("aktivt_arbetssokande", null)), MED))
                .isEmpty();
    }

    @Test
    void work_wants_an_extent_and_studies_do_not() {
        assertThat(av(avslut("utskrivning", LANGT_EFTER, work("eget_foretag", null)), MED))
                .containsExactly(Avslutsregel.ARBETE_UTAN_OMFATTNING);
        assertThat(av(avslut("utskrivning", LANGT_EFTER, work("studier", null)), MED))
                .isEmpty();
    }

    @Test
    void who_has_died_has_no_outcome() {
        assertThat(av(avslut("avliden", LANGT_EFTER, work("studier", null)), MED))
                .containsExactly(Avslutsregel.AVLIDEN_MED_UTFALL);
        assertThat(av(avslut("avliden", LANGT_EFTER, work("aktivt_arbetssokande", null)), MED))
                .containsExactly(Avslutsregel.AVLIDEN_MED_UTFALL);
        assertThat(av(avslut("avliden", LANGT_EFTER), MED)).isEmpty();
    }

    @Test
    void the_last_day_before_the_latest_thing_is_asked_about_with_its_day() {
        var fakta = new Fakta(INSKRIVEN, 0, Optional.of(new Senast(LocalDate.of(2026, 9, 2), "en anteckning")));
        var a = avslut("flytt", LANGT_EFTER);
        assertThat(av(a, fakta)).containsExactly(Avslutsregel.FORE_DET_SENASTE);
        assertThat(Avslutsregel.FORE_DET_SENASTE.fraga(a, fakta).orElseThrow()).contains("en anteckning 2 sep 2026");
        assertThat(av(avslut("flytt", LANGT_EFTER.plusDays(1)), fakta)).isEmpty();
    }

    @Test
    void the_provotid_ends_within_the_month_and_holds_on_its_last_day() {
        var sista = LocalDate.of(2026, 2, 28);
        assertThat(av(avslut("flytt", sista), MED)).containsExactly(Avslutsregel.INOM_PROVOTIDEN);
        assertThat(av(avslut("flytt", sista.plusDays(1)), MED)).isEmpty();
        assertThat(av(avslut("utan_matning", sista), MED)).isEmpty();
        assertThat(av(avslut("utan_matning", sista.plusDays(1)), MED))
                .containsExactly(Avslutsregel.UTAN_MATNING_UTAN_PROVOTID);
    }

    @Test
    void without_a_provotid_no_exit_is_inside_one() {
        assertThat(av(avslut("flytt", INSKRIVEN), UTAN)).isEmpty();
        var a = avslut("utan_matning", INSKRIVEN);
        assertThat(av(a, UTAN)).containsExactly(Avslutsregel.UTAN_MATNING_UTAN_PROVOTID);
        assertThat(Avslutsregel.UTAN_MATNING_UTAN_PROVOTID.fraga(a, UTAN).orElseThrow())
                .contains("insatsen har ingen");
    }

    @Test
    void what_is_open_is_asked_about_until_a_reason_is_chosen() {
        var utan = new Avslutat(
                LANGT_EFTER,
                "flytt",
                "",
                Lage.EJ_FRAGAT,
                null,
                List.of(Lamnat.med("plan", "Ingen plan", "utan_skal", "")));
        var med = new Avslutat(
                LANGT_EFTER,
                "flytt",
                "",
                Lage.EJ_FRAGAT,
                null,
                List.of(Lamnat.med("plan", "Ingen plan", "avbojde", "")));
        assertThat(av(utan, MED)).containsExactly(Avslutsregel.OPPET_UTAN_SKAL);
        assertThat(av(med, MED)).isEmpty();
    }

    @Test
    void the_outcomes_add_up_to_one_sentence() {
        assertThat(ord(work("studier", null))).isEqualTo("Räknas som till arbete eller studier.");
        assertThat(ord(work("studier", null), work("eget_foretag", 10))).contains("både arbetar och studerar");
        assertThat(ord(work("aktivt_arbetssokande", null))).startsWith("Räknas som arbetssökande, inte");
        assertThat(ord(work("okant", null))).startsWith("Räknas inte");
    }

    @Test
    void codes_of_the_trail_are_read_back_as_they_were() {
        var lage = new Lage(List.of("a_kassa", "okant"), List.of(work("eget_foretag", 50), work("studier", null)));
        assertThat(Koder.utfall(lage)).isEqualTo("eget_foretag:50|studier");
        assertThat(Koder.lage(Koder.utfall(lage), "a_kassa|okant")).isEqualTo(lage);
        assertThat(Koder.lage("", "")).isEqualTo(Lage.EJ_FRAGAT);
    }

    private static String ord(Sysselsattning... utfall) {
        return Utfallsord.rakning(Utfallsord.utfall(new Lage(List.of(), List.of(utfall))));
    }

    private static List<Avslutsregel> av(Avslutat a, Fakta f) {
        return Avslutsregel.av(a, f);
    }

    private static Sysselsattning work(String kod, @Nullable Integer omfattning) {
        return new Sysselsattning(kod, omfattning);
    }

    private static Avslutat avslut(String anledning, LocalDate dag, Sysselsattning... utfall) {
        return new Avslutat(dag, anledning, "", new Lage(List.of(), List.of(utfall)), null, List.of());
    }
}
