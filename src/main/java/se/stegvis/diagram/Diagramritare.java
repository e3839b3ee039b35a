package se.stegvis.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.diagram.Diagram.Band;
import se.stegvis.diagram.Diagram.Grans;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;

/** Draws a diagram: marks above the plane, limits named to its right, the axis below it, then spans and what means what. */
final class Diagramritare {

    private static final double RAD = 14;
    private static final double HOGER = 8;
    private static final double LANGSTA_GRANS = 100;

    private final Diagram diagram;
    private final Markesrader marken;
    private final Yta yta;
    private final Svg svg = new Svg();

    Diagramritare(Diagram diagram) {
        this.diagram = diagram;
        double vanster = 10 + bredast(diagram.skala().streck().stream().map(this::kort));
        double namn = bredast(diagram.granser().stream().map(Grans::namn));
        double hoger = Storlek.BREDD - (namn == 0 ? HOGER : Math.min(namn, LANGSTA_GRANS) + HOGER);
        var plan = new Yta(vanster, hoger, 0, 0, diagram.axel(), diagram.skala());
        this.marken = Markesrader.of(diagram.markeringar(), plan);
        double overst = 8 + marken.rader() * RAD;
        this.yta = new Yta(vanster, hoger, overst, overst + diagram.storlek().hojd(), diagram.axel(), diagram.skala());
    }

    Ritning rita() {
        rutnat();
        diagram.band().forEach(this::band);
        granser();
        marken.rita(svg, yta);
        for (int i = 0; i < diagram.serier().size(); i++) {
            serie(diagram.serier().get(i), Seriestil.nummer(i), i + 1);
        }
        platser();
        double hojd = Spannritare.rita(svg, diagram.spann(), yta, yta.nederst() + 22);
        hojd = Forklaring.of(diagram).rita(svg, hojd);
        return new Ritning(hojd, svg.toString());
    }

    private void rutnat() {
        svg.borja("g", "class", "rutnat");
        for (var varde : diagram.skala().streck()) {
            double y = yta.y(varde);
            tvarsover(y, "stroke-opacity", 0.3, "stroke-width", 1);
            svg.text(kort(varde), "x", yta.vanster() - 5, "y", y + 4, "text-anchor", "end", "fill", "currentColor");
        }
        svg.sluta("g");
    }

    /** A line from side to side. */
    private void tvarsover(double y, Object... streck) {
        var attribut = new ArrayList<Object>(
                List.of("x1", yta.vanster(), "y1", y, "x2", yta.hoger(), "y2", y, "stroke", "currentColor"));
        attribut.addAll(List.of(streck));
        svg.tom("line", attribut.toArray());
    }

    /** Without decimals that say nothing. */
    private String kort(BigDecimal varde) {
        return varde.stripTrailingZeros().scale() <= 0
                ? varde.toBigInteger().toString()
                : diagram.skala().text(varde);
    }

    private void band(Band band) {
        double ovan = yta.y(band.till());
        double under = yta.y(band.fran());
        svg.borja("g", "class", "band");
        svg.tom(
                "rect",
                "x",
                yta.vanster(),
                "y",
                ovan,
                "width",
                yta.hoger() - yta.vanster(),
                "height",
                under - ovan,
                "fill",
                "currentColor",
                "fill-opacity",
                0.1);
        for (double y : new double[] {ovan, under}) {
            tvarsover(y, "stroke-width", 1, "stroke-opacity", 0.7, "stroke-dasharray", "1 3");
        }
        svg.sluta("g");
    }

    private void granser() {
        double ledigt = yta.overst() - RAD;
        for (var grans : diagram.granser().stream()
                .sorted(Comparator.comparing(Grans::varde).reversed())
                .toList()) {
            double y = yta.y(grans.varde());
            double text = Math.min(Math.max(y, ledigt + RAD), yta.nederst());
            ledigt = text;
            svg.borja("g", "class", "grans");
            tvarsover(y, "stroke-width", 1.4, "stroke-dasharray", "10 4");
            svg.text(
                    Text.inom(grans.namn(), LANGSTA_GRANS),
                    "x",
                    yta.hoger() + 5,
                    "y",
                    text + 4,
                    "fill",
                    "currentColor");
            svg.sluta("g");
        }
    }

    private void serie(Serie serie, Seriestil stil, int nummer) {
        svg.borja("g", "class", "serie-" + nummer);
        strackor(serie).stream()
                .filter(s -> s.size() > 1)
                .forEach(s -> stil.linje(
                        svg,
                        s.stream()
                                .map(p -> Svg.tal(yta.x(p.x())) + "," + Svg.tal(y(p)))
                                .collect(Collectors.joining(" "))));
        double radie = Seriestil.radie(serie.punkter().size());
        strackor(serie).forEach(s -> s.forEach(p -> stil.marke(svg, yta.x(p.x()), y(p), radie)));
        svg.sluta("g");
    }

    private double y(Punkt punkt) {
        return yta.y(Objects.requireNonNull(punkt.varde()));
    }

    /** The points between what is missing. */
    private static List<List<Punkt>> strackor(Serie serie) {
        var strackor = new ArrayList<List<Punkt>>();
        strackor.add(new ArrayList<>());
        for (var punkt : serie.punkter()) {
            if (punkt.varde() == null) {
                strackor.add(new ArrayList<>());
            } else {
                strackor.get(strackor.size() - 1).add(punkt);
            }
        }
        return strackor;
    }

    private void platser() {
        double ledigt = 0;
        for (var streck : diagram.axel().streck()) {
            double x = yta.x(streck.x());
            var text = Text.inom(streck.text(), Storlek.BREDD / 3.0);
            double halva = Text.bredd(text) / 2;
            double mitt = Math.max(halva, Math.min(Storlek.BREDD - halva, x));
            if (mitt - halva >= ledigt) {
                svg.tom(
                        "line",
                        "x1",
                        x,
                        "y1",
                        yta.nederst(),
                        "x2",
                        x,
                        "y2",
                        yta.nederst() + 4,
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        1);
                svg.text(text, "x", mitt, "y", yta.nederst() + 16, "text-anchor", "middle", "fill", "currentColor");
                ledigt = mitt + halva + 4;
            }
        }
    }

    private static double bredast(Stream<String> texter) {
        return texter.mapToDouble(Text::bredd).max().orElse(0);
    }
}
