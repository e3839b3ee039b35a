package se.stegvis.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.stegvis.diagram.Diagram.Spann;

/** Spans of time below the axis: a row for each name, its name above its bars. */
final class Spannritare {

    private static final double RAD = 25;
    private static final double STAPEL = 7;

    /** Rows; what is left over is counted in a row of its own, and all of it stands in the table. */
    private static final int FLEST = 8;

    /** Draws from a height on, and tells where it ended. */
    static double rita(Svg svg, List<Spann> spann, Yta yta, double overst) {
        var rader = new LinkedHashMap<String, List<Spann>>();
        spann.stream().filter(s -> inom(s, yta.axel())).forEach(s -> rader.computeIfAbsent(
                        s.namn(), n -> new ArrayList<>())
                .add(s));
        if (rader.isEmpty()) {
            return overst;
        }
        svg.borja("g", "class", "spann");
        double y = overst;
        int ritade = 0;
        for (var rad : rader.entrySet()) {
            if (ritade == FLEST && rader.size() > FLEST) {
                svg.text(
                        "och %d till".formatted(rader.size() - FLEST),
                        "x",
                        yta.vanster(),
                        "y",
                        y + 12,
                        "fill",
                        "currentColor");
                y += 18;
                break;
            }
            rad(svg, rad.getKey(), rad.getValue(), yta, y);
            y += RAD;
            ritade++;
        }
        svg.sluta("g");
        return y;
    }

    private static boolean inom(Spann spann, Axel axel) {
        var till = spann.till();
        return spann.fran().toEpochDay() <= axel.till() && (till == null || till.toEpochDay() >= axel.fran());
    }

    private static void rad(Svg svg, String namn, List<Spann> spann, Yta yta, double y) {
        double forst = spann.stream().mapToDouble(s -> borjan(s, yta)).min().orElse(yta.vanster());
        var text = Text.inom(namn, yta.hoger() - yta.vanster());
        double x = Math.max(yta.vanster(), Math.min(forst, yta.hoger() - Text.bredd(text)));
        svg.text(text, "x", x, "y", y + 11, "fill", "currentColor");
        for (var ett : spann) {
            double fran = borjan(ett, yta);
            var slut = ett.till();
            double till = yta.x(slut == null ? yta.axel().till() : slut.toEpochDay());
            svg.tom(
                    "rect",
                    "x",
                    fran,
                    "y",
                    y + 14.5,
                    "width",
                    Math.max(2, till - fran),
                    "height",
                    STAPEL,
                    "fill",
                    ett.lucka() ? "none" : "currentColor",
                    "fill-opacity",
                    0.6,
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1,
                    "stroke-dasharray",
                    ett.lucka() ? "3 2" : "none");
        }
    }

    private static double borjan(Spann spann, Yta yta) {
        return yta.x(spann.fran().toEpochDay());
    }

    private Spannritare() {}
}
