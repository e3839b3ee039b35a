package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.web.FormData;

class InskrivningsdelTest {

    @Test
    void nothing_answered_is_not_begun() {
        assertThat(Inskrivningsdel.values())
                .allSatisfy(del -> assertThat(del.status(FormData.of(Map.of("fornamn", " ", "telefon", "")))
                                .ord())
                        .isEqualTo("Inte påbörjad"));
    }

    @Test
    void what_is_missed_is_named_and_what_is_voluntary_is_not() {
        var svar = FormData.of(Map.of("fornamn", "Prov", "kon", "man"));
        assertThat(Inskrivningsdel.PERSON.status(svar))
                .isEqualTo(new Inskrivningsdel.Status("Saknar uppgift", "efternamn, född"));
        assertThat(Inskrivningsdel.SAMTYCKE.status(FormData.of(Map.of("inskriven", "2026-01-01", "samtycke", "x"))))
                .isEqualTo(new Inskrivningsdel.Status("Saknar uppgift", "remittent"));
    }

    @Test
    void one_answer_can_make_another_unnecessary() {
        for (var falt : new String[] {"fodd", "personnummer", Inskrivningsdel.KANT_NUMMER}) {
            var svar = FormData.of(Map.of("fornamn", "Prov", "efternamn", "Provsson", "kon", "man", falt, "1990"));
            assertThat(Inskrivningsdel.PERSON.status(svar)).as(falt).isEqualTo(Inskrivningsdel.Status.KLAR);
        }
    }

    @Test
    void an_answer_that_is_no_value_is_an_answer() {
        var svar = FormData.of(
                Map.of("utbildning", "vill_inte_svara", "forsorjningstid", "okant", "forsorjning", "okant"));
        assertThat(Inskrivningsdel.UTBILDNING.status(svar)).isEqualTo(Inskrivningsdel.Status.KLAR);
    }

    @Test
    void why_a_field_is_empty_is_an_answer_of_its_section() {
        var svar = FormData.of(
                Map.of("telefon_svar", "vill_inte_svara", "epost", "a@prov.example", "adress_svar", "okant"));
        assertThat(Inskrivningsdel.KONTAKT.status(svar)).isEqualTo(Inskrivningsdel.Status.KLAR);
        assertThat(Inskrivningsdel.med("telefon_svar")).contains(Inskrivningsdel.KONTAKT);
        assertThat(Inskrivningsdel.med("fodd_svar")).contains(Inskrivningsdel.PERSON);
        assertThat(Inskrivningsdel.med("fornamn_svar")).isEmpty();
        assertThat(Inskrivningsdel.KONTAKT.status(FormData.of(Map.of("telefon_svar", "okant"))))
                .isEqualTo(new Inskrivningsdel.Status("Saknar uppgift", "e-post, adress"));
    }

    @Test
    void only_a_section_where_nothing_must_be_known_can_be_said_not_to_apply() {
        var svar = FormData.of(Map.of("galler_inte_kontakt", "Ingen telefon", "galler_inte_person", "Nej"));
        assertThat(Inskrivningsdel.KONTAKT.status(svar))
                .isEqualTo(new Inskrivningsdel.Status("Gäller inte", "Ingen telefon"));
        assertThat(Inskrivningsdel.PERSON.status(svar).ord()).isEqualTo("Inte påbörjad");
    }
}
