package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.gemensamt.Samtalsfonster;

/** The calls after an exit, for the start page and the page of a participant; which there are says the view. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EfterAvslutQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /** How many calls of an insats are to be made now, and how many of those are overdue. */
    @Introspected
    record AttRinga(long insatsId, String insatsNamn, long antal, long forsenade) {}

    /** A call of a participant; {@code utgang} is how it ended, null when it has not. */
    @Introspected
    record Samtal(int manader, LocalDate dag, @Nullable LocalDate ringInte, long forsok, @Nullable String utgang) {}

    /** The insatser where the reader calls, and there is somebody to call. */
    default List<AttRinga> findAttRinga(Inloggad inloggad, LocalDate idag) {
        var insatser = inloggad.insatserMed(Behorighet.RINGA_EFTER_AVSLUT).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        var fonster = new Samtalsfonster(idag);
        return insatser.isEmpty()
                ? List.of()
                : findAttRingaIn(insatser, fonster.forsta(), fonster.sista(), fonster.iTid());
    }

    @Query(
            """
            select i.id as insats_id, i.namn as insats_namn, count(*) as antal,
                   count(case when s.dag < :iTid then 1 end) as forsenade
              from samtal_efter_avslut s
                   join insats i on i.id = s.insats_id
             where s.insats_id in (:insatser)
               and s.utgang is null
               and s.ring_inte is null
               and s.dag between :forsta and :sista
             group by i.id, i.namn
             order by i.namn
            """)
    List<AttRinga> findAttRingaIn(List<Long> insatser, LocalDate forsta, LocalDate sista, LocalDate iTid);

    @Query(
            """
            select s.manader as manader, s.dag as dag, s.ring_inte as ring_inte, s.forsok as forsok, s.utgang as utgang
              from samtal_efter_avslut s
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             order by s.manader
            """)
    List<Samtal> findSamtal(long insatsId, long deltagandeId);
}
