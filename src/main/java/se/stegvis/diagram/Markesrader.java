package se.stegvis.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.stegvis.diagram.Diagram.Markering;

/** The marks of days, their letters in as many rows above the plane as they need not to stand in each other. */
record Markesrader(List<Plats> platser, int rader) {

    /** A mark and its row, 0 nearest the plane. */
    record Plats(Markering markering, int rad) {}

    private static final double RAD = 14;
    private static final double LUFT = 4;

    /** More would push the drawing off the page; those that are left over stand in each other. */
    private static final int FLEST = 4;

    static Markesrader of(List<Markering> markeringar, Yta yta) {
        var platser = new ArrayList<Plats>();
        var ledigt = new ArrayList<Double>();
        for (var markering : markeringar.stream()
                .sorted(Comparator.comparing(Markering::dag))
                .toList()) {
            double x = yta.x(markering.dag().toEpochDay());
            double halva = Text.bredd(markering.tecken()) / 2;
            int rad = 0;
            while (rad < ledigt.size() && ledigt.get(rad) > x - halva) {
                rad++;
            }
            rad = Math.min(rad, FLEST - 1);
            if (rad == ledigt.size()) {
                ledigt.add(0.0);
            }
            ledigt.set(rad, x + halva + LUFT);
            platser.add(new Plats(markering, rad));
        }
        return new Markesrader(platser, ledigt.size());
    }

    void rita(Svg svg, Yta yta) {
        svg.borja("g", "class", "markering");
        for (var plats : platser) {
            double x = yta.x(plats.markering().dag().toEpochDay());
            double text = yta.overst() - 4 - plats.rad() * RAD;
            svg.tom(
                    "line",
                    "x1",
                    x,
                    "y1",
                    text + 2,
                    "x2",
                    x,
                    "y2",
                    yta.nederst(),
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1.2,
                    "stroke-dasharray",
                    "2 2");
            svg.text(
                    plats.markering().tecken(),
                    "x",
                    x,
                    "y",
                    text,
                    "text-anchor",
                    "middle",
                    "font-weight",
                    "bold",
                    "fill",
                    "currentColor");
        }
        svg.sluta("g");
    }
}
