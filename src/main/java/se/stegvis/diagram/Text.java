package se.stegvis.diagram;

/** How much room letters take, nearly: there is no font at hand when a page is made. */
final class Text {

    /** Of all letters of a drawing. */
    static final int STORLEK = 12;

    /** Of a letter, on the generous side. */
    private static final double BOKSTAV = 6.6;

    static double bredd(String text) {
        return text.codePointCount(0, text.length()) * BOKSTAV;
    }

    /** The text, cut when it would not fit; all of it stands in the table. */
    static String inom(String text, double bredd) {
        int antal = Math.max(1, (int) (bredd / BOKSTAV));
        if (text.codePointCount(0, text.length()) <= antal) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, antal - 1)).stripTrailing() + "…";
    }

    private Text() {}
}
