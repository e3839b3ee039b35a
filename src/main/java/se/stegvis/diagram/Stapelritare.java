package se.stegvis.diagram;

import java.math.BigDecimal;
import se.stegvis.diagram.Staplar.Mal;
import se.stegvis.diagram.Staplar.Stapel;

/**
 * Draws bars from the left: the name above each, the value after it. With a line across the value stands after the name, since
 * a value after its bar would stand under the line.
 */
final class Stapelritare {

    private static final double RAD = 38;
    private static final double STAPEL = 14;
    private static final double VANSTER = 2;
    private static final double LANGST_TEXT = 200;

    static Ritning rita(Staplar staplar) {
        var svg = new Svg();
        double texter = staplar.staplar().stream()
                .mapToDouble(s -> Text.bredd(s.text()))
                .max()
                .orElse(0);
        boolean fritt = staplar.mal().isEmpty();
        double bredd = Math.max(60, Storlek.BREDD - VANSTER - (fritt ? 8 + Math.min(texter, LANGST_TEXT) : 2));
        double y = 2;
        for (var stapel : staplar.staplar()) {
            double langd = langd(stapel.varde() == null ? BigDecimal.ZERO : stapel.varde(), staplar, bredd);
            rad(svg, stapel, fritt, langd, y);
            for (var mal : staplar.mal()) {
                streck(svg, VANSTER + langd(mal.varde(), staplar, bredd), y + 14, y + RAD - 3);
            }
            y += RAD;
        }
        svg.tom("line", "x1", VANSTER, "y1", 0, "x2", VANSTER, "y2", y, "stroke", "currentColor", "stroke-width", 1);
        for (var mal : staplar.mal()) {
            y = mal(svg, mal, VANSTER + langd(mal.varde(), staplar, bredd), y);
        }
        return new Ritning(y + 2, svg.toString());
    }

    private static double langd(BigDecimal varde, Staplar staplar, double bredd) {
        return staplar.max().signum() <= 0
                ? 0
                : bredd * Math.max(0, varde.doubleValue() / staplar.max().doubleValue());
    }

    private static void rad(Svg svg, Stapel stapel, boolean fritt, double langd, double y) {
        svg.borja("g", "class", "stapel");
        svg.text(
                Text.inom(fritt ? stapel.namn() : stapel.namn() + ": " + stapel.text(), Storlek.BREDD - 10),
                "x",
                VANSTER + 4,
                "y",
                y + 12,
                "class",
                "text",
                "fill",
                "currentColor");
        if (stapel.varde() != null) {
            svg.tom(
                    "rect",
                    "x",
                    VANSTER,
                    "y",
                    y + 17,
                    "width",
                    Math.max(1, langd),
                    "height",
                    STAPEL,
                    "fill",
                    "currentColor",
                    "fill-opacity",
                    0.7,
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1);
        }
        if (fritt) {
            svg.text(
                    Text.inom(stapel.text(), LANGST_TEXT),
                    "x",
                    VANSTER + 5 + (stapel.varde() == null ? 0 : langd),
                    "y",
                    y + 28.5,
                    "class",
                    "text",
                    "fill",
                    "currentColor");
        }
        svg.sluta("g");
    }

    /** Across one bar and no text. */
    private static void streck(Svg svg, double x, double fran, double till) {
        svg.borja("g", "class", "grans");
        svg.tom(
                "line",
                "x1",
                x,
                "y1",
                fran,
                "x2",
                x,
                "y2",
                till,
                "stroke",
                "currentColor",
                "stroke-width",
                1.6,
                "stroke-dasharray",
                "6 3");
        svg.sluta("g");
    }

    /** The end of the line, with its name below. */
    private static double mal(Svg svg, Mal mal, double x, double y) {
        streck(svg, x, y, y + 4);
        var text = Text.inom(mal.namn(), Storlek.BREDD - 4);
        double halva = Text.bredd(text) / 2;
        double mitt = Math.max(halva, Math.min(Storlek.BREDD - halva, x));
        svg.borja("g", "class", "grans");
        svg.text(text, "x", mitt, "y", y + 16, "text-anchor", "middle", "fill", "currentColor");
        svg.sluta("g");
        return y + 20;
    }

    private Stapelritare() {}
}
