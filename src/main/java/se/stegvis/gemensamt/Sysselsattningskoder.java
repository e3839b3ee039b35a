package se.stegvis.gemensamt;

import java.util.Set;

/** What the codes of sysselsättning, and so of the outcomes of an exit, mean to rules and figures. */
public final class Sysselsattningskoder {
    /** The kinds of work, which can have an extent. */
    public static final Set<String> ARBETE =
            Set.of("ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag");

    public static final String STUDIER = "studier";
    public static final String AKTIVT_ARBETSSOKANDE = "aktivt_arbetssokande";

    private Sysselsattningskoder() {}
}
