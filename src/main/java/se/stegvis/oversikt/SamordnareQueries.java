package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Roll;

/** What waits for a samordnare on her start page, beside the participants. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SamordnareQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /** Somebody who was let into an insats; {@code givetAv} is null when an operator did it. */
    @Introspected
    record NyttUppdrag(
            long id,
            long insatsId,
            String insatsNamn,
            String namn,
            Roll roll,
            LocalDate fran,
            @Nullable LocalDate till,
            Instant givet,
            @Nullable String givetAv) {}

    /** How many remisser of an insats wait to be decided about, and on the waiting list. */
    @Introspected
    record Remisser(long insatsId, String insatsNamn, long attBesluta, long vantar) {}

    /** Who was let into the insatser where the reader is samordnare, and whom she has not said that she saw. */
    default List<NyttUppdrag> findNyaUppdrag(Inloggad inloggad, LocalDate idag) {
        return findNyaUppdragFor(inloggad.medarbetareId(), idag);
    }

    /** Those that were over before her own began are not news. */
    @Query(
            """
            select distinct u.id as id, u.insats_id as insats_id, i.namn as insats_namn, m.namn as namn, u.roll as roll,
                   u.fran as fran, u.till as till, u.givet as givet, g.namn as givet_av
              from uppdrag s
                   join uppdrag u on u.insats_id = s.insats_id and u.medarbetare_id <> s.medarbetare_id
                   join insats i on i.id = u.insats_id
                   join medarbetare m on m.id = u.medarbetare_id
                   left join medarbetare g on g.id = u.givet_av
             where s.medarbetare_id = :medarbetareId
               and s.roll = 'SAMORDNARE'
               and s.fran <= :idag
               and (s.till is null or s.till >= :idag)
               and u.givet is not null
               and (u.till is null or u.till >= s.fran or u.givet >= s.givet)
               and not exists (
                   select 1
                     from uppdrag_sett x
                    where x.uppdrag_id = u.id
                      and x.medarbetare_id = s.medarbetare_id)
             order by insats_namn, givet, id
             limit 100
            """)
    List<NyttUppdrag> findNyaUppdragFor(long medarbetareId, LocalDate idag);

    /** The insatser where the reader decides about remisser, and some wait. */
    default List<Remisser> findRemisser(Inloggad inloggad) {
        var insatser = inloggad.insatserMed(Behorighet.BESLUTA_OM_REMISS).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        return insatser.isEmpty() ? List.of() : findRemisserIn(insatser);
    }

    @Query(
            """
            select i.id as insats_id, i.namn as insats_namn, count(case when r.status = 'inkommen' then 1 end) as att_besluta,
                   count(case when r.status = 'vantar' then 1 end) as vantar
              from remiss r
                   join insats i on i.id = r.insats_id
             where r.insats_id in (:insatser) and r.status in ('inkommen', 'vantar')
             group by i.id, i.namn
             order by i.namn
            """)
    List<Remisser> findRemisserIn(List<Long> insatser);
}
