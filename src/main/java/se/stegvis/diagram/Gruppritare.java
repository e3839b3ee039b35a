package se.stegvis.diagram;

import java.util.ArrayList;
import se.stegvis.diagram.Forklaring.Post;
import se.stegvis.diagram.Gruppstaplar.Grupp;
import se.stegvis.diagram.Staplar.Stapel;

/** Draws bars from the left, those of a name below it: the first series filled, the next hollow, the last hollow and dashed. */
final class Gruppritare {

    private static final double NAMN = 16;
    private static final double RAD = 15;
    private static final double MELLAN = 7;
    private static final double STAPEL = 11;
    private static final double VANSTER = 2;
    private static final double LANGST_TEXT = 200;
    private static final double RUTA = 18;

    static Ritning rita(Gruppstaplar alla) {
        var svg = new Svg();
        double texter = alla.grupper().stream()
                .flatMap(g -> g.staplar().stream())
                .mapToDouble(s -> Text.bredd(s.text()))
                .max()
                .orElse(0);
        double bredd = Math.max(60, Storlek.BREDD - VANSTER - 8 - Math.min(texter, LANGST_TEXT));
        double enhet = alla.max().signum() <= 0 ? 0 : bredd / alla.max().doubleValue();
        double y = 2;
        for (var grupp : alla.grupper()) {
            y = grupp(svg, grupp, enhet, y);
        }
        svg.tom("line", "x1", VANSTER, "y1", 0, "x2", VANSTER, "y2", y, "stroke", "currentColor", "stroke-width", 1);
        return new Ritning(forklara(svg, alla, y) + 2, svg.toString());
    }

    private static double grupp(Svg svg, Grupp grupp, double enhet, double overst) {
        svg.text(
                Text.inom(grupp.namn(), Storlek.BREDD - 10),
                "x",
                VANSTER + 4,
                "y",
                overst + 12,
                "class",
                "text",
                "fill",
                "currentColor");
        double y = overst + NAMN;
        for (int i = 0; i < grupp.staplar().size(); i++) {
            rad(svg, grupp.staplar().get(i), i, enhet, y);
            y += RAD;
        }
        return y + MELLAN;
    }

    private static void rad(Svg svg, Stapel stapel, int serie, double enhet, double y) {
        svg.borja("g", "class", klass(serie));
        double langd = 0;
        if (stapel.varde() != null) {
            langd = Math.max(1, stapel.varde().doubleValue() * enhet);
            ruta(svg, serie, VANSTER, y + 1, langd);
        }
        svg.text(
                Text.inom(stapel.text(), LANGST_TEXT),
                "x",
                VANSTER + 5 + langd,
                "y",
                y + 10.5,
                "class",
                "text",
                "fill",
                "currentColor");
        svg.sluta("g");
    }

    private static void ruta(Svg svg, int serie, double x, double y, double bredd) {
        svg.tom(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                bredd,
                "height",
                STAPEL,
                "fill",
                "currentColor",
                "fill-opacity",
                serie == 0 ? "0.7" : "0.08",
                "stroke",
                "currentColor",
                "stroke-width",
                1.2,
                "stroke-dasharray",
                serie == 2 ? "3 2" : "none");
    }

    /** With one series there is nothing to tell apart. */
    private static double forklara(Svg svg, Gruppstaplar alla, double y) {
        if (alla.serier().size() < 2) {
            return y;
        }
        var poster = new ArrayList<Post>();
        for (int i = 0; i < alla.serier().size(); i++) {
            int serie = i;
            poster.add(new Post(
                    (s, x, mitt) -> ruta(s, serie, x, mitt - STAPEL / 2, RUTA),
                    klass(i),
                    RUTA,
                    alla.serier().get(i)));
        }
        return new Forklaring(poster).rita(svg, y);
    }

    private static String klass(int serie) {
        return "serie-" + (serie + 1);
    }

    private Gruppritare() {}
}
