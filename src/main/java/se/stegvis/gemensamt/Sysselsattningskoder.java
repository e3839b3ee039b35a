package se.stegvis.gemensamt;

import java.util.Set;

/**
 * What the codes of sysselsättning, and so of the outcomes of an exit, mean to rules and figures. Each is a constant, so
 * that a statement can be put together of them.
 */
public final class Sysselsattningskoder {
    public static final String EJ_SUBVENTIONERAT_ARBETE = "ej_subventionerat_arbete";
    public static final String SUBVENTIONERAT_ARBETE = "subventionerat_arbete";
    public static final String EGET_FORETAG = "eget_foretag";
    public static final String STUDIER = "studier";
    public static final String AKTIVT_ARBETSSOKANDE = "aktivt_arbetssokande";

    /** The kinds of work, which can have an extent. */
    public static final Set<String> ARBETE = Set.of(EJ_SUBVENTIONERAT_ARBETE, SUBVENTIONERAT_ARBETE, EGET_FORETAG);

    private Sysselsattningskoder() {}
}
