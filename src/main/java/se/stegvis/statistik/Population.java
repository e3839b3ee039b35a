package se.stegvis.statistik;

import se.stegvis.gemensamt.Sysselsattningskoder;
import se.stegvis.gemensamt.Utfall;

/**
 * Who is counted, said once for every statement: parts of SQL to put together. Each population is a table {@code d} of the
 * statement, with a column {@code vem}: the deltagande when each is asked for, else 0, by which every statement groups.
 */
final class Population {

    /** With personal data, and not registered by mistake. */
    static final String RAKNAS =
            """
            insats_id in (:insatser)
                and anonym = false
                and (avslutsanledning is null or avslutsanledning <> 'felregistrering')
            """;

    private static final String D =
            """
            d as (
                select id, insats_id, kon, if(:perDeltagande, id, 0) as vem, deltagare_id, deltagar_nr, inskriven, utskriven,
                    avslutsanledning, utbildning, forsorjningstid, overford_fran_id
                from deltagande
                where\s"""
                    + RAKNAS;

    /** Every one that counts, whenever it was. */
    static final String ALLA = D + ")\n";

    /** Enrolled in the period. */
    static final String STARTADE = D + " and inskriven between :fran and :till)\n";

    /** Exited in the period. */
    static final String AVSLUTADE = D + " and utskriven between :fran and :till)\n";

    /** Who was there on some day of the period. */
    static final String I_PERIODEN = D + " and inskriven <= :till and (utskriven is null or utskriven >= :fran))\n";

    private static final String ARBETE = "('" + Sysselsattningskoder.EJ_SUBVENTIONERAT_ARBETE + "', '"
            + Sysselsattningskoder.SUBVENTIONERAT_ARBETE + "', '" + Sysselsattningskoder.EGET_FORETAG + "')";

    /**
     * After d, a table {@code utfall}: each of them once, with what her outcomes add up to. {@link Utfall} has the rules;
     * a test of all combinations holds the two together.
     */
    static final String UTFALL =
            """
            , utfall as (
                select d.id, d.insats_id, d.kon, d.vem, d.avslutsanledning,
                    coalesce(max(s.kod in\s"""
                    + ARBETE
                    + "), 0) as arbete, coalesce(max(s.kod = '"
                    + Sysselsattningskoder.STUDIER
                    + "'), 0) as studier, coalesce(max(s.kod = '"
                    + Sysselsattningskoder.AKTIVT_ARBETSSOKANDE
                    + "'), 0) as arbetssokande, max(case when s.kod in "
                    + ARBETE
                    + """
                     then s.omfattning end) as omfattning
                from d
                left join deltagande_sysselsattning s on s.deltagande_id = d.id and s.tidpunkt = 'efter'
                group by d.id, d.insats_id, d.kon, d.vem, d.avslutsanledning
            )
            """;

    private Population() {}
}
