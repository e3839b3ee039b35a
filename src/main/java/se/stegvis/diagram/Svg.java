package se.stegvis.diagram;

import java.util.Locale;

/** Writes SVG. The only place where a drawing's text is made, so the one that escapes. */
final class Svg {

    private static final double LARGEST = 100_000;

    private final StringBuilder out = new StringBuilder();

    /** An element with nothing in it; attributes as name and value by turns, a value text or number. */
    Svg tom(String namn, Object... attribut) {
        borja(namn, attribut);
        out.insert(out.length() - 1, '/');
        return this;
    }

    Svg text(String text, Object... attribut) {
        borja("text", attribut);
        out.append(escape(text));
        return sluta("text");
    }

    /** An element that holds those up to {@link #sluta}. */
    Svg borja(String namn, Object... attribut) {
        out.append('<').append(namn);
        for (int i = 0; i < attribut.length; i += 2) {
            out.append(' ')
                    .append(attribut[i])
                    .append("=\"")
                    .append(varde(attribut[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    Svg sluta(String namn) {
        out.append("</").append(namn).append('>');
        return this;
    }

    /** Text inside the element begun. */
    Svg ord(String text) {
        out.append(escape(text));
        return this;
    }

    /** What another has written. */
    Svg ra(String elements) {
        out.append(elements);
        return this;
    }

    private static String varde(Object varde) {
        return varde instanceof Number number ? tal(number.doubleValue()) : escape(varde.toString());
    }

    /** A number with one decimal at most. */
    static String tal(double tal) {
        if (!(Math.abs(tal) < LARGEST)) {
            throw new IllegalArgumentException("Nothing is drawn at " + tal);
        }
        var text = String.format(Locale.ROOT, "%.1f", tal);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String escape(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(Svg::isXml).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
