package se.stegvis.rojandekontroll;

import java.util.List;

/**
 * One number that an outsider might want: all cells that are the same sum of the same leaves, shown or not.
 *
 * @param value its true value
 * @param weight what it costs to leave it out
 * @param keys the cells, in order; names that no outsider sees for a line that is never shown
 */
record Line(Row row, long value, Role role, double weight, Demand demand, List<String> keys) {

    String key() {
        return keys.get(0);
    }

    /** What is to be proved about it, unless it is shown. */
    boolean isPrimary() {
        return !demand.isNone();
    }

    /** How far it is to the end of its demand. */
    long way(Demand.Side side) {
        return demand.goal(side) - value;
    }

    /** What may become of a line; the earlier wins when cells of one line differ. */
    enum Role {
        /** Shown in an earlier release. */
        RELEASED,
        /** Left out of an earlier release, and so of this one. */
        WITHHELD,
        /** To be shown whatever it costs others. */
        FORCED,
        /** To be shown unless that gives something away. */
        OPEN,
        /** Never shown: what somebody can make by subtracting. */
        HIDDEN
    }
}
