package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.diagram.Diagram;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Skala;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.skattning.Forlopp.Rorelse;

/** SMAIL over time, without sums and without guesses. */
class ForloppTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);
    private static final Instrument SMAIL = new Instrumenten("").get(Instrumenten.SMAIL);
    private static final Instrument.Fraga TRO = SMAIL.fraga("tro").orElseThrow();
    private static final Instrument.Fraga EGEN = SMAIL.fraga("coachens_tro").orElseThrow();

    @Test
    void how_an_answer_has_moved_is_said_since_the_first_and_since_the_one_before() {
        var forlopp = forlopp(tro(0, "2"), tro(3, "5"), tro(6, "4"));
        assertThat(forlopp.rad(TRO).deltagare()).isEqualTo(new Rorelse("4", Forandring.UPP, Forandring.NED));
        assertThat(forlopp.rad(TRO).coach()).isEqualTo(new Rorelse("Inget svar", Forandring.SAKNAS, Forandring.SAKNAS));
        assertThat(forlopp.rad(EGEN).deltagare().senast()).isEqualTo("Frågas inte");
        assertThat(forlopp(tro(0, "2")).rad(TRO).deltagare().sedanForra()).isEqualTo(Forandring.SAKNAS);
    }

    @Test
    void what_is_missing_is_a_gap_with_its_reason() {
        var coach = new Matning(DAG.plusMonths(3), "1", Svarande.COACH, Map.of("tro", Varde.of(new BigDecimal("3"))));
        var silent = new Matning(
                DAG.plusMonths(6), "1", Svarande.DELTAGARE, Map.of("tro", Varde.of(UtanVarde.VILL_INTE_SVARA)));
        var blank =
                new Matning(DAG.plusMonths(9), "1", Svarande.DELTAGARE, Map.of("mal", Varde.of(new BigDecimal("3"))));
        var diagram = diagram(forlopp(tro(0, "2"), coach, silent, blank), TRO);
        assertThat(diagram.serier().get(0).punkter())
                .extracting(Punkt::text)
                .containsExactly("", "Ingen mätning", "Vill inte svara", "Inget svar");
        assertThat(diagram.serier().get(0).punkter().stream().filter(p -> p.varde() != null))
                .hasSize(1);
        assertThat(diagram.serier()).extracting(Diagram.Serie::namn).containsExactly("Deltagaren", "Coachen");
        assertThat(diagram(forlopp(tro(0, "2")), EGEN).serier()).hasSize(1);
    }

    @Test
    void the_sentence_says_what_the_drawing_shows() {
        assertThat(diagram(forlopp(tro(0, "2"), tro(3, "4")), TRO).mening())
                .isEqualTo("Deltagaren: 2 först, 9 mars 2026, och 4 senast, 9 juni 2026, upp."
                        + " Coachen: inget svar att visa.");
        assertThat(diagram(forlopp(tro(0, "2")), TRO).mening()).startsWith("Deltagaren: 2, 9 mars 2026.");
    }

    @Test
    void a_question_that_had_other_words_in_a_version_that_was_answered_says_so() {
        var older = new Instrument(
                "smail",
                "0",
                SMAIL.namn(),
                SMAIL.agare(),
                SMAIL.licens(),
                SMAIL.takt(),
                SMAIL.skala(),
                Map.of(),
                SMAIL.svarande(),
                List.of(new Instrument.Fraga("tro", "Hoppet om arbete", "", SMAIL.svarande())));
        var forlopp = new Forlopp(
                List.of(older, SMAIL),
                List.of(tro(0, "2")),
                DAG,
                DAG.plusMonths(1),
                new Omgivning.Sedd(List.of(), List.of()));
        assertThat(diagram(forlopp, TRO).mening()).endsWith("I version 0 löd frågan ”Hoppet om arbete”.");
    }

    private static Diagram diagram(Forlopp forlopp, Instrument.Fraga fraga) {
        return forlopp.diagram(fraga, Skala.of(1, 5, 1));
    }

    private static Forlopp forlopp(Matning... matningar) {
        return new Forlopp(
                List.of(SMAIL), List.of(matningar), DAG, DAG.plusMonths(12), new Omgivning.Sedd(List.of(), List.of()));
    }

    private static Matning tro(int manader, String varde) {
        return new Matning(
                DAG.plusMonths(manader), "1", Svarande.DELTAGARE, Map.of("tro", Varde.of(new BigDecimal(varde))));
    }
}
