package se.stegvis.rojandekontroll;

/**
 * What is asked of the interval that an outsider can work out for a line: it reaches down to the one and up to the other.
 *
 * @param atMost the interval's lower end is this or lower
 * @param atLeast its upper end is this or higher
 */
record Demand(long atMost, long atLeast) {
    static final Demand NONE = new Demand(Long.MAX_VALUE, Long.MIN_VALUE);

    boolean isNone() {
        return atMost > atLeast;
    }

    /** Both at once. */
    Demand and(Demand other) {
        return new Demand(Math.min(atMost, other.atMost), Math.max(atLeast, other.atLeast));
    }

    boolean met(Side side, long value) {
        return side == Side.LOW ? value <= atMost : value >= atLeast;
    }

    long goal(Side side) {
        return side == Side.LOW ? atMost : atLeast;
    }

    /** The two ends of an interval. */
    enum Side {
        HIGH,
        LOW
    }
}
