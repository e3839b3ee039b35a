package se.stegvis.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What the marks, lines and letters of a diagram mean, in rows below it. */
record Forklaring(List<Post> poster) {

    /** Draws an example of what is explained, to the right of x and about the height y. */
    interface Exempel {
        void rita(Svg svg, double x, double y);
    }

    /** What is explained. */
    record Post(Exempel exempel, String klass, double bredd, String text) {}

    private static final double RAD = 18;
    private static final double LINJE = 28;
    private static final double RUTA = 20;
    private static final double LUFT = 6;
    private static final double MELLAN = 14;

    static Forklaring of(Diagram diagram) {
        var poster = new ArrayList<Post>();
        for (int i = 0; i < diagram.serier().size(); i++) {
            var stil = Seriestil.nummer(i);
            poster.add(new Post(
                    (svg, x, y) -> serie(svg, stil, x, y),
                    "serie-" + (i + 1),
                    LINJE,
                    diagram.serier().get(i).namn()));
        }
        diagram.band().forEach(band -> poster.add(new Post(Forklaring::band, "band", RUTA, band.namn())));
        var tecken = new LinkedHashMap<String, String>();
        diagram.markeringar().forEach(m -> tecken.putIfAbsent(m.tecken(), m.slag()));
        tecken.forEach((t, slag) -> poster.add(new Post(
                (svg, x, y) -> svg.text(t, "x", x, "y", y + 4, "font-weight", "bold", "fill", "currentColor"),
                "markering",
                Text.bredd(t),
                slag)));
        return new Forklaring(poster);
    }

    private static void serie(Svg svg, Seriestil stil, double x, double y) {
        stil.linje(svg, Svg.tal(x) + "," + Svg.tal(y) + " " + Svg.tal(x + LINJE) + "," + Svg.tal(y));
        stil.marke(svg, x + LINJE / 2, y, Seriestil.radie(1));
    }

    private static void band(Svg svg, double x, double y) {
        svg.tom(
                "rect",
                "x",
                x,
                "y",
                y - 5,
                "width",
                RUTA,
                "height",
                10,
                "fill",
                "currentColor",
                "fill-opacity",
                0.1,
                "stroke",
                "currentColor",
                "stroke-opacity",
                0.7,
                "stroke-dasharray",
                "1 3");
    }

    /** Draws from a height on, and tells where it ended. */
    double rita(Svg svg, double overst) {
        double x = 0;
        double y = overst + RAD / 2;
        for (var post : poster) {
            double plats = Storlek.BREDD - post.bredd() - LUFT - 2;
            var text = Text.inom(post.text(), plats);
            double bredd = post.bredd() + LUFT + Text.bredd(text);
            if (x > 0 && x + bredd > Storlek.BREDD) {
                x = 0;
                y += RAD;
            }
            svg.borja("g", "class", post.klass());
            post.exempel().rita(svg, x + 1, y);
            svg.text(text, "x", x + 1 + post.bredd() + LUFT, "y", y + 4, "class", "text", "fill", "currentColor");
            svg.sluta("g");
            x += bredd + MELLAN;
        }
        return poster.isEmpty() ? overst : y + RAD / 2 + 2;
    }
}
