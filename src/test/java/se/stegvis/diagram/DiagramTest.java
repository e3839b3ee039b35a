package se.stegvis.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.stegvis.diagram.Diagram.Band;
import se.stegvis.diagram.Diagram.Grans;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;
import se.stegvis.diagram.Diagram.Spann;

class DiagramTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "diagram");

    /** Each was looked at as a picture, on a phone, on a wide screen, in the dark and in black and white. */
    @TestFactory
    List<DynamicTest> every_kind_of_drawing_is_as_it_was_when_somebody_looked_at_it() {
        return Exempel.alla().entrySet().stream()
                .map(exempel -> DynamicTest.dynamicTest(
                        exempel.getKey(),
                        () -> golden(
                                GOLDEN.resolve(exempel.getKey() + ".svg"),
                                Figur.of(exempel.getKey(), exempel.getValue())
                                                .svg()
                                                .replace("><", ">\n<") + "\n")))
                .toList();
    }

    private static void golden(Path file, String svg) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, svg);
        }
        assertThat(svg)
                .as(
                        "The drawing has changed. If it should: mvn test -Dtest=DiagramTest -Dgolden.update=true, and look at it")
                .isEqualTo(Files.readString(file));
    }

    @Test
    void what_is_missing_breaks_the_line_and_is_no_point() {
        var bruten = rita(serie("A", 3, null, 4, 5));
        assertThat(bruten.select(".serie-1 circle"))
                .as("three values, and one mark to explain them")
                .hasSize(4);
        assertThat(plan(bruten).select("polyline")).hasSize(1);
        assertThat(plan(rita(serie("A", null, 3, null))).select("polyline")).isEmpty();
        assertThat(plan(rita(serie("A", 1, 2, 3))).select("polyline")).hasSize(1);
    }

    @Test
    void two_series_are_told_by_their_marks_and_lines() {
        var svg = rita(serie("A", 1, 2), serie("B", 3, 4));
        assertThat(svg.select(".serie-1 circle")).isNotEmpty();
        assertThat(svg.select(".serie-2 circle")).isEmpty();
        assertThat(svg.select(".serie-2 rect")).isNotEmpty();
        assertThat(svg.select(".serie-1 polyline").eachAttr("stroke-dasharray"))
                .doesNotContainAnyElementsOf(svg.select(".serie-2 polyline").eachAttr("stroke-dasharray"));
    }

    @Test
    void a_drawing_has_neither_colours_nor_styles_nor_scripts_of_its_own() {
        Exempel.alla().forEach((id, bild) -> assertThat(Figur.of(id, bild).svg())
                .doesNotContain("style=", "<style", "<script", "#", "rgb", " on", "href"));
    }

    @Test
    void whatever_is_written_in_it_is_text() {
        var elakt = "<script>alert(1)</script>\" onload=\"x & y\u0000";
        var bild = Diagram.of(elakt, elakt, new Axel.Tid(DAG, DAG.plusDays(9)), SKALA, Storlek.STOR)
                .med(new Band(BigDecimal.ONE, BigDecimal.TEN, elakt))
                .med(new Grans(BigDecimal.ONE, elakt))
                .med(serie(elakt, 1, 2))
                .markerat(List.of(new Markering(DAG, elakt, elakt, elakt)))
                .spant(List.of(new Spann(DAG, null, elakt, false)));
        for (var svg : List.of(Figur.of("a", bild).svg(), Figur.pdf("a", bild).svg())) {
            assertThat(svg).doesNotContain("<script", "\" onload", "\u0000");
            assertThat(xml(svg).select("text").eachText()).anyMatch(text -> text.contains("<script>"));
        }
    }

    @Test
    void it_is_named_by_its_heading_and_told_by_its_sentence() {
        var svg = xml(Figur.of("ors", Exempel.ors()).svg()).expectFirst("svg");
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("ors-titel ors-beskrivning");
        assertThat(svg.expectFirst("#ors-titel").text()).isEqualTo("ORS och SRS");
        assertThat(svg.expectFirst("#ors-beskrivning").text()).isEqualTo("Senast 26 av 40.");
        assertThatThrownBy(() -> Figur.of("a b", Exempel.ors())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_table_has_every_value_and_everything_that_happened_latest_first() {
        var tabell = Exempel.ors().tabell();
        assertThat(tabell.rubriker()).containsExactly("Dag", "ORS", "SRS", "Vad som hände");
        assertThat(tabell.rader().get(0).varden()).containsExactly("–", "–", "Avslut");
        assertThat(tabell.rader()).contains(new Datatabell.Rad("9 feb 2026", List.of("22,0", "–", "")));
        assertThat(Exempel.fraga().tabell().rader()).hasSize(3);
    }

    @Test
    void two_hundred_measurements_have_twelve_rows_in_sight_and_the_rest_folded_away() {
        var tabell = Exempel.manga().tabell();
        assertThat(tabell.rader()).hasSize(12);
        assertThat(tabell.tidigare()).hasSize(188);
    }

    @Test
    void a_limit_stands_as_high_as_a_point_of_its_value() {
        var svg = rita(Diagram.of("", "", new Axel.Tid(DAG, DAG.plusDays(9)), SKALA, Storlek.STOR)
                .med(new Grans(BigDecimal.valueOf(25), "g"))
                .med(serie("A", 25)));
        assertThat(svg.expectFirst(".grans line").attr("y1"))
                .isEqualTo(svg.expectFirst(".serie-1 circle").attr("cy"));
    }

    @Test
    void nothing_is_drawn_outside_whatever_the_values_are() {
        var random = new Random(7);
        for (int gang = 0; gang < 300; gang++) {
            var svg = rita(slump(random));
            var box = svg.expectFirst("svg").attr("viewBox").split(" ", -1);
            double bredd = Double.parseDouble(box[2]);
            double hojd = Double.parseDouble(box[3]);
            assertThat(svg.outerHtml()).doesNotContain("NaN", "Infinity");
            for (var element : svg.select("circle, rect, line, text, polyline, polygon")) {
                hornen(element).forEach(horn -> assertThat(horn)
                        .as("%s in %s x %s", element.outerHtml(), bredd, hojd)
                        .matches(h -> h[0] >= -1 && h[0] <= bredd + 1 && h[1] >= -1 && h[1] <= hojd + 1));
            }
        }
    }

    private static List<double[]> hornen(Element e) {
        var horn = new ArrayList<double[]>();
        switch (e.tagName()) {
            case "circle" -> horn.add(par(e, "cx", "cy"));
            case "line" -> {
                horn.add(par(e, "x1", "y1"));
                horn.add(par(e, "x2", "y2"));
            }
            case "rect" -> {
                horn.add(par(e, "x", "y"));
                horn.add(new double[] {tal(e, "x") + tal(e, "width"), tal(e, "y") + tal(e, "height")});
            }
            case "text" -> horn.add(par(e, "x", "y"));
            default -> {
                for (var punkt : e.attr("points").split(" ", -1)) {
                    var xy = punkt.split(",", -1);
                    horn.add(new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])});
                }
            }
        }
        return horn;
    }

    private static double[] par(Element e, String x, String y) {
        return new double[] {tal(e, x), tal(e, y)};
    }

    private static double tal(Element e, String attribut) {
        return Double.parseDouble(e.attr(attribut));
    }

    private static Diagram slump(Random random) {
        int dagar = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(4000);
        var diagram = Diagram.of("a", "b", new Axel.Tid(DAG, DAG.plusDays(dagar)), SKALA, Storlek.LITEN)
                .med(new Band(tal(random), BigDecimal.valueOf(60), "band"))
                .med(new Grans(tal(random), "en gräns med ett mycket långt namn"))
                .med(new Grans(tal(random), "gräns"));
        for (int serie = random.nextInt(6); serie > 0; serie--) {
            var punkter = new ArrayList<Punkt>();
            for (int i = random.nextInt(20); i > 0; i--) {
                var dag = DAG.plusDays(random.nextInt(5000) - 500L);
                punkter.add(random.nextInt(4) == 0 ? Punkt.saknas(dag, "") : Punkt.of(dag, tal(random)));
            }
            diagram = diagram.med(new Serie("serie " + "x".repeat(random.nextInt(90)), punkter));
        }
        var marken = new ArrayList<Markering>();
        var spann = new ArrayList<Spann>();
        for (int i = random.nextInt(12); i > 0; i--) {
            var dag = DAG.plusDays(random.nextInt(5000) - 500L);
            marken.add(new Markering(dag, "K", "k", "k"));
            spann.add(new Spann(
                    dag,
                    random.nextBoolean() ? null : dag.plusDays(random.nextInt(900)),
                    "s" + i,
                    random.nextBoolean()));
        }
        return diagram.markerat(marken).spant(spann);
    }

    private static BigDecimal tal(Random random) {
        return BigDecimal.valueOf(random.nextInt(600) - 60, 1);
    }

    private static final LocalDate DAG = LocalDate.of(2025, 3, 30);
    private static final Skala SKALA = Skala.of(0, 40, 10, 1);

    private static Serie serie(String namn, @Nullable Integer... varden) {
        var punkter = new ArrayList<Punkt>();
        for (var varde : varden) {
            var dag = DAG.plusDays(7L * punkter.size());
            punkter.add(varde == null ? Punkt.saknas(dag, "") : Punkt.of(dag, BigDecimal.valueOf(varde)));
        }
        return new Serie(namn, punkter);
    }

    private static Element rita(Serie... serier) {
        var diagram = Diagram.of("a", "b", new Axel.Tid(DAG, DAG.plusDays(90)), SKALA, Storlek.STOR);
        for (var serie : serier) {
            diagram = diagram.med(serie);
        }
        return rita(diagram);
    }

    private static Element rita(Diagram diagram) {
        return xml(Figur.of("a", diagram).svg());
    }

    /** Without what stands below to explain it. */
    private static Element plan(Element svg) {
        return svg.expectFirst(".serie-1");
    }

    private static Element xml(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }
}
