package se.stegvis.rojandekontroll;

import java.util.Arrays;

/**
 * A linear program: columns with a cost and bounds, and rows that are equal to something; the cost is to be the least.
 * Nothing here knows who solves it.
 */
final class Programme {
    private static final int ROOM = 64;

    /** One equality. */
    static final class Equality {
        final int[] column;
        final double[] factor;
        final double value;

        private Equality(int[] column, double[] factor, double value) {
            this.column = column;
            this.factor = factor;
            this.value = value;
        }
    }

    private double[] cost = new double[ROOM];
    private double[] lower = new double[ROOM];
    private double[] upper = new double[ROOM];
    private int columns;
    private Equality[] rows = new Equality[ROOM];
    private int count;
    private int whole;

    /** The number of the new column. */
    int column(double itsCost, double from, double to) {
        if (columns == cost.length) {
            cost = Arrays.copyOf(cost, 2 * columns);
            lower = Arrays.copyOf(lower, 2 * columns);
            upper = Arrays.copyOf(upper, 2 * columns);
        }
        cost[columns] = itsCost;
        lower[columns] = from;
        upper[columns] = to;
        return columns++;
    }

    void row(int[] column, double[] factor, double value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = new Equality(column, factor, value);
    }

    /** Another that begins as this one; rows are shared, bounds are not. */
    Programme copy() {
        var copy = new Programme();
        copy.cost = cost.clone();
        copy.lower = lower.clone();
        copy.upper = upper.clone();
        copy.columns = columns;
        copy.rows = rows.clone();
        copy.count = count;
        copy.whole = whole;
        return copy;
    }

    void cost(int column, double itsCost) {
        cost[column] = itsCost;
    }

    /** Holds the column to zero from now on. */
    void fix(int column) {
        lower[column] = 0;
        upper[column] = 0;
    }

    /** The first columns are those that count something, and can be asked to be whole. */
    void wholeFirst(int number) {
        whole = number;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return count;
    }

    int whole() {
        return whole;
    }

    double cost(int column) {
        return cost[column];
    }

    double lower(int column) {
        return lower[column];
    }

    double upper(int column) {
        return upper[column];
    }

    Equality row(int row) {
        return rows[row];
    }
}
