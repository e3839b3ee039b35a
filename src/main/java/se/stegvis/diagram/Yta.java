package se.stegvis.diagram;

import java.math.BigDecimal;

/** The plane with the points, in units of the drawing. */
record Yta(double vanster, double hoger, double overst, double nederst, Axel axel, Skala skala) {

    /** Left free at both ends, so that a mark there is whole. */
    private static final double KANT = 7;

    double x(long plats) {
        double bredd = hoger - vanster - 2 * KANT;
        long langd = axel.till() - axel.fran();
        double andel = langd == 0 ? 0.5 : (double) (plats - axel.fran()) / langd;
        return vanster + KANT + bredd * Math.max(0, Math.min(1, andel));
    }

    double y(BigDecimal varde) {
        return nederst - (nederst - overst) * skala.andel(varde);
    }
}
