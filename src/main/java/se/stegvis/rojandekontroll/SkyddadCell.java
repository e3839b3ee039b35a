package se.stegvis.rojandekontroll;

/**
 * A cell of a released table. Only one that is shown holds a number; there is no way to ask another for its value, or for
 * why it is not shown.
 */
public sealed interface SkyddadCell {

    /** What stands in the cell in print and as a status. */
    String tecken();

    /** Shown, and true. */
    record Visad(long varde) implements SkyddadCell {
        @Override
        public String tecken() {
            return String.valueOf(varde);
        }
    }

    /** Not shown: fewer than the threshold, or protects such a one. Nobody is told which. */
    record Undertryckt() implements SkyddadCell {
        @Override
        public String tecken() {
            return "..";
        }
    }

    /** Can not occur. */
    record EjTillampligt() implements SkyddadCell {
        @Override
        public String tecken() {
            return ".";
        }
    }

    /** Was not reported. */
    record Saknas() implements SkyddadCell {
        @Override
        public String tecken() {
            return "uppgift saknas";
        }
    }
}
