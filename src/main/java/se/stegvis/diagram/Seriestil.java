package se.stegvis.diagram;

/** How one series is told from the others without colour: by its mark and its line. */
enum Seriestil {
    FYLLD_RING("") {
        @Override
        void marke(Svg svg, double x, double y, double r) {
            svg.tom("circle", "cx", x, "cy", y, "r", r, "fill", "currentColor");
        }
    },
    OPPEN_RUTA("5 3") {
        @Override
        void marke(Svg svg, double x, double y, double r) {
            double sida = 2 * r + 1.4;
            svg.tom(
                    "rect",
                    "x",
                    x - sida / 2,
                    "y",
                    y - sida / 2,
                    "width",
                    sida,
                    "height",
                    sida,
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1.6);
        }
    },
    FYLLD_TRIANGEL("2 3") {
        @Override
        void marke(Svg svg, double x, double y, double r) {
            var horn = Svg.tal(x) + "," + Svg.tal(y - r - 1) + " " + Svg.tal(x + r + 1) + "," + Svg.tal(y + r) + " "
                    + Svg.tal(x - r - 1) + "," + Svg.tal(y + r);
            svg.tom("polygon", "points", horn, "fill", "currentColor");
        }
    },
    OPPEN_ROMB("8 3 2 3") {
        @Override
        void marke(Svg svg, double x, double y, double r) {
            double halva = r + 1.6;
            var horn = Svg.tal(x) + "," + Svg.tal(y - halva) + " " + Svg.tal(x + halva) + "," + Svg.tal(y) + " "
                    + Svg.tal(x) + "," + Svg.tal(y + halva) + " " + Svg.tal(x - halva) + "," + Svg.tal(y);
            svg.tom("polygon", "points", horn, "fill", "none", "stroke", "currentColor", "stroke-width", 1.6);
        }
    };

    private static final double RADIE = 3.4;

    /** Of a series with so many points that whole marks would hide the line. */
    private static final double LITEN_RADIE = 1.6;

    private static final int MANGA = 40;

    private final String streck;

    Seriestil(String streck) {
        this.streck = streck;
    }

    static Seriestil nummer(int nummer) {
        return values()[nummer % values().length];
    }

    /** Of the marks of a series with so many points. */
    static double radie(int punkter) {
        return punkter > MANGA ? LITEN_RADIE : RADIE;
    }

    abstract void marke(Svg svg, double x, double y, double r);

    /** Through points written as an SVG list of them. */
    void linje(Svg svg, String punkter) {
        svg.tom(
                "polyline",
                "points",
                punkter,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                1.8,
                "stroke-dasharray",
                streck.isEmpty() ? "none" : streck);
    }
}
