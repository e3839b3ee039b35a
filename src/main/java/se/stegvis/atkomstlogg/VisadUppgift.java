package se.stegvis.atkomstlogg;

/**
 * Something other than the name that tells who a participant is, about to be shown: a number, contact data, an age, a
 * text somebody wrote. While the session hides who the participants are it is not in here, so a page cannot show it.
 */
public final class VisadUppgift {

    private final String text;
    private final boolean dold;

    private VisadUppgift(String text, boolean dold) {
        this.text = text;
        this.dold = dold;
    }

    /**
     * Takes the value, unless it may not be shown.
     *
     * @throws IllegalStateException outside a guarded request
     */
    public static VisadUppgift of(String text) {
        var dold = Visning.current().isDold() && !text.isEmpty();
        return new VisadUppgift(dold ? "" : text, dold);
    }

    /** A text somebody wrote, which may hold names, or the words that stand in its place. */
    public static String fritext(String text) {
        return of(text).isDold() ? "Dold text" : text;
    }

    /** The value, a word that it is hidden, or empty when there is none. */
    public String text() {
        return dold ? "Dold" : text;
    }

    /** The value; empty when there is none and when it is hidden. */
    public String oppen() {
        return text;
    }

    /** There is a value that may not be shown. */
    public boolean isDold() {
        return dold;
    }

    @Override
    public String toString() {
        return "…";
    }
}
