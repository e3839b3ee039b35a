package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.diagram.Figur;
import se.stegvis.instrument.Orsgranser;
import se.stegvis.instrument.Svarande;

class OrsTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 6, 1);
    private static final LocalDate INSKRIVEN = LocalDate.of(2026, 1, 12);

    @Test
    void ors_and_srs_of_a_day_are_one_session_and_a_half_filled_form_has_no_sum() {
        var half = new LinkedHashMap<String, Varde>();
        half.put("rad_1", Varde.of(new BigDecimal("3.0")));
        var serie = Orsserie.of(
                List.of(matning(0, "5.0"), new Matning(INSKRIVEN.plusDays(7), "1", Svarande.DELTAGARE, half)),
                List.of(matning(0, "9.1"), matning(14, "9.0")));

        assertThat(serie.tillfallen())
                .containsExactly(tillfalle(0, "20.0", "36.4"), tillfalle(7, null, null), tillfalle(14, null, "36.0"));
        assertThat(serie.ors()).hasSize(1);
        assertThat(serie.srs()).hasSize(2);
    }

    /** The values of SRS in order, days since the last, and how many things are worth a word. */
    @ParameterizedTest
    @CsvSource({
        "36.0, 0, 0",
        "35.9, 0, 1",
        "38.0 37.1, 0, 0",
        "38.0 37.0, 0, 1",
        "36.5 35.5, 0, 2",
        "34.0 40.0, 0, 0",
        "39.0, 27, 0",
        "39.0, 28, 1",
        "30.0 20.0, 100, 3"
    })
    void what_is_worth_a_word(String srs, int dagarSedan, int antal) {
        var tillfallen = new ArrayList<Orsserie.Tillfalle>();
        var varden = srs.split(" ", -1);
        for (int i = 0; i < varden.length; i++) {
            var dag = IDAG.minusDays(dagarSedan + 7L * (varden.length - 1 - i));
            tillfallen.add(new Orsserie.Tillfalle(dag, null, new BigDecimal(varden[i])));
        }
        assertThat(Samtalsstod.of(new Orsserie(tillfallen), lage(null))).hasSize(antal);
        assertThat(Samtalsstod.of(new Orsserie(tillfallen), lage(IDAG)))
                .as("of a deltagande that is over there is nothing to talk about")
                .isEmpty();
    }

    @Test
    void it_is_worded_as_an_invitation() {
        var serie = new Orsserie(List.of(tillfalle(0, null, "36.0"), tillfalle(14, null, "34.5")));
        assertThat(Samtalsstod.of(serie, lage(null)))
                .containsExactly(
                        "Senaste SRS är 34,5, under 36. Bjud gärna in till ett samtal om hur ni har det tillsammans: vad skulle göra det mer till nytta?",
                        "SRS är 1,5 lägre än förra gången. Fråga gärna vad som var annorlunda den här gången.",
                        "ORS och SRS har inte fyllts i på 18 veckor. Vill ni ta upp det igen?");
        assertThat(Samtalsstod.of(new Orsserie(List.of()), lage(null))).isEmpty();
    }

    @Test
    void the_sentence_says_what_the_drawing_shows() {
        var serie = new Orsserie(
                List.of(tillfalle(0, "18.5", "37.0"), tillfalle(30, "25.0", null), tillfalle(60, "26.0", "36.0")));
        var byte_ = List.of(new Markering(INSKRIVEN.plusDays(45), "K", "ny kontaktperson", "Ny kontaktperson"));

        assertThat(Orsmening.hel(serie, lage(null), byte_))
                .isEqualTo("Senaste ORS är 26,0 av 40 (13 mars 2026), 7,5 högre än första gången (18,5, 12 jan 2026)"
                        + " och 1,0 högre än förra gången. Förändringen sedan första gången är pålitlig, minst 5 poäng,"
                        + " och summan ligger på eller över gränsen 25. Senaste SRS är 36,0 av 40 (13 mars 2026), på eller"
                        + " över gränsen 36 och 1,0 lägre än förra gången. Ny kontaktperson 26 feb 2026.");
        assertThat(Orsmening.enda(serie))
                .isEqualTo(
                        "ORS är senast 26,0 av 40 (13 mars 2026), 7,5 högre än första gången, och SRS är senast 36,0 av 40"
                                + " (13 mars 2026).");
        assertThat(Orsmening.hel(serie, lage(IDAG), List.of()))
                .endsWith("Vid avslutet: Kliniskt signifikant förbättring.");
        assertThat(Orsmening.hel(new Orsserie(List.of(tillfalle(0, "18.5", null))), lage(IDAG), List.of()))
                .isEqualTo("ORS har fyllts i en gång, 12 jan 2026: summan är 18,5 av 40, under gränsen 25."
                        + " Vid avslutet: Ofullständig, färre än två ORS.");
    }

    @Test
    void the_drawing_has_both_limits_the_band_and_the_marks_and_no_line_over_a_missing_form() {
        var serie = new Orsserie(
                List.of(tillfalle(0, "38.0", "37.0"), tillfalle(30, "25.0", null), tillfalle(60, "26.0", "36.0")));
        var diagram = Orsdiagram.stort(serie, lage(IDAG), List.of(new Markering(IDAG, "A", "avslut", "Avslut")));
        var figur = Figur.of("ors", diagram);

        assertThat(diagram.granser()).extracting("namn").containsExactly("ORS-gräns 25", "SRS-gräns 36");
        assertThat(diagram.band()).extracting("namn").containsExactly("Inom 5 poäng från första ORS");
        assertThat(figur.svg()).contains(">A</text>", ">avslut</text>").doesNotContain("NaN");
        assertThat(figur.tabell().rader()).hasSize(4);
        assertThat(figur.tabell().rader().get(2).varden()).containsExactly("25,0", "–", "");
    }

    private static Orslage lage(@Nullable LocalDate utskriven) {
        return new Orslage(
                new Orsgranser(new BigDecimal("25"), new BigDecimal("36"), new BigDecimal("5")),
                BigDecimal.ONE,
                4,
                INSKRIVEN,
                utskriven,
                IDAG);
    }

    private static Orsserie.Tillfalle tillfalle(int dag, @Nullable String ors, @Nullable String srs) {
        return new Orsserie.Tillfalle(INSKRIVEN.plusDays(dag), tal(ors), tal(srs));
    }

    private static @Nullable BigDecimal tal(@Nullable String tal) {
        return tal == null ? null : new BigDecimal(tal);
    }

    private static Matning matning(int dag, String varje) {
        var varden = new LinkedHashMap<String, Varde>();
        OrsForm.RADER.forEach(rad -> varden.put(rad, Varde.of(new BigDecimal(varje))));
        return new Matning(INSKRIVEN.plusDays(dag), "1", Svarande.DELTAGARE, Map.copyOf(varden));
    }
}
