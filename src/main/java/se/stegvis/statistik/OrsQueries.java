package se.stegvis.statistik;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ORS series of those who exited in the period. */
interface OrsQueries {

    /**
     * A series that is over.
     *
     * @param vem the deltagande, or 0 when nobody is asked for
     * @param antal ORS with a value on every line
     * @param forst the day of the first of them, and {@code forstaSumma} its sum; null when there is none
     * @param sistaSumma the sum of the last of them
     */
    @Introspected
    record Orsserie(
            long vem,
            long insatsId,
            long insatsagareId,
            LocalDate utskriven,
            @Nullable LocalDate fodelsedatum,
            @Nullable Integer fodelsear,
            long antal,
            @Nullable LocalDate forst,
            @Nullable BigDecimal forstaSumma,
            @Nullable BigDecimal sistaSumma) {}

    /** Whoever never filled in an ORS has no series, and no row. */
    @Query(
            "with " + Population.AVSLUTADE
                    + """
            , formular as (
                select s.deltagande_id, s.datum, case when count(v.varde) = 4 then sum(v.varde) end as summa
                from d
                join skattning s on s.deltagande_id = d.id and s.instrument = 'ors'
                left join skattning_varde v on v.skattning_id = s.id
                    and v.nyckel in ('rad_1', 'rad_2', 'rad_3', 'rad_4')
                group by s.id, s.deltagande_id, s.datum
            ),
            serie as (
                select deltagande_id, count(summa) as antal,
                    min(case when summa is not null then datum end) as forst,
                    max(case when summa is not null then datum end) as sist
                from formular
                group by deltagande_id
            )
            select d.vem, d.insats_id, i.insatsagare_id, d.utskriven, p.fodelsedatum, p.fodelsear, serie.antal, serie.forst,
                f.summa as forsta_summa, l.summa as sista_summa
            from serie
            join d on d.id = serie.deltagande_id
            join insats i on i.id = d.insats_id
            left join deltagare p on p.id = d.deltagare_id
            left join formular f on f.deltagande_id = serie.deltagande_id and f.datum = serie.forst
            left join formular l on l.deltagande_id = serie.deltagande_id and l.datum = serie.sist
            """)
    List<Orsserie> orsserier(Collection<Long> insatser, LocalDate fran, LocalDate till, boolean perDeltagande);
}
