package se.stegvis.rojandekontroll;

/**
 * What is counted, and what the combinations of each are. All count deltaganden with personal data, felregistreringar left
 * out, by the definitions of room {@code statistik}, unless said otherwise.
 */
public enum Amne {
    /** Exited before the release's first day; one combination without codes. The quarter is the release's first. */
    AVSLUTADE_FORUT,
    /** Ongoing when the release's first day began; as above. */
    PAGAENDE_FORUT,
    /** Enrolled in the quarter; without codes. */
    INSKRIVNA,
    /** Exited in the quarter; the code is the avslutsanledning. */
    AVSLUTSANLEDNING,
    /**
     * Exited in the quarter; the codes are the outcome flags, and the row of extents that the exit stands in. Without codes
     * for those without an outcome, so that all together are the exits.
     */
    UTFALL,
    /** Enrolled in the quarter; the code is the row of the table alder. */
    ALDER,
    /** Enrolled in the quarter; the code is the row of the table utbildning. */
    UTBILDNING,
    /** Enrolled in the quarter; the code is the row of the table forsorjningstid. */
    FORSORJNINGSTID,
    /**
     * Exited in the quarter; the codes are the sources of support before, or vill_inte_svara, or ej_fragat. All together
     * are the exits.
     */
    FORSORJNING_FORE,
    /** The same after. */
    FORSORJNING_EFTER,
    /**
     * In the period, whichever quarter; the code is inom_en_manad, senare or utan. All together are those in the period. Only
     * for half-years, on the first quarter.
     */
    HANDLINGSPLAN,
    /** Anonymous deltaganden of the half-year, on its first quarter; without codes. */
    ANONYMA,
    /** Three-month due dates in the quarter, not persons; the code is i_tid, sena, hoppades_over or ej_gjorda. */
    UPPFOLJNING,
    /** Six months after the exit in the quarter; the code is ej_sokt, ej_natt, or what was said. */
    EFTER_6,
    /** Those of them who were reached; the code is the category at the exit. */
    VID_AVSLUT_6,
    /** As {@link #EFTER_6}, 18 months. */
    EFTER_18,
    /** As {@link #VID_AVSLUT_6}, 18 months. */
    VID_AVSLUT_18
}
