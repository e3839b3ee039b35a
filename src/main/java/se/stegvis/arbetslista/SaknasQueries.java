package se.stegvis.arbetslista;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** What a report would miss, or get wrong; the parameters are those of {@link Saknasdefinition}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SaknasQueries extends GenericRepository<ArbetslistaQueries.FristRow, Long> {

    /**
     * Something missing about a participant.
     *
     * @param vad code of a {@link Saknas}
     * @param plats of its address: the latest version of the plan, or the id of a row; null when it has none
     * @param slag of an overdue frist, with {@code eget}, {@code forfallodag} and {@code senast}; else null
     * @param antal how many participants the whole list holds
     */
    @Introspected
    record Lucka(
            long deltagandeId,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable String kontaktperson,
            @Nullable LocalDate utskriven,
            String vad,
            @Nullable Long plats,
            @Nullable String slag,
            @Nullable String eget,
            @Nullable LocalDate forfallodag,
            @Nullable LocalDate senast,
            long antal) {}

    /**
     * How many of those somebody is kontaktperson for.
     *
     * @param kontaktpersonId 0 for who has none, with a null name
     */
    @Introspected
    record Antal(long insatsId, long kontaktpersonId, @Nullable String kontaktperson, long deltagare, long luckor) {}

    /** The participants on the places after {@code efter} up to {@code till}. */
    @Query(
            Saknasdefinition.LUCKOR
                    + """
            , platser as (
                select u.*, p.insats_id, p.kontaktperson_id, n.fornamn, n.efternamn,
                       dense_rank() over (order by n.efternamn, n.fornamn, p.id) as nummer
                  from luckor u
                       join deltagande p on p.id = u.id
                       join deltagare n on n.id = p.deltagare_id
            ),
            lista as (
                select platser.*, first_value(nummer) over (order by nummer desc) as antal from platser
            )
            select l.id as deltagande_id, l.fornamn as fornamn, l.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   m.namn as kontaktperson, d.utskriven as utskriven, l.vad as vad, l.plats as plats, l.slag as slag,
                   e.namn as eget, l.forfallodag as forfallodag, l.senast as senast, l.antal as antal
              from lista l
                   join deltagande d on d.id = l.id
                   left join medarbetare m on m.id = l.kontaktperson_id
                   left join fristslag e on e.insats_id = l.insats_id and concat('eget_', e.id) = l.slag
             where l.nummer > :efter and l.nummer <= :till
             order by l.nummer, l.ordning, l.senast, l.slag
            """)
    List<Lucka> find(
            Collection<Long> insatser,
            LocalDate idag,
            LocalDate fran,
            LocalDate sist,
            @Nullable Long lasare,
            @Nullable Long kontaktperson,
            long efter,
            long till);

    /** Of each insats and kontaktperson how many there is something about, and how much. */
    @Query(
            Saknasdefinition.LUCKOR
                    + """
            select d.insats_id as insats_id, coalesce(d.kontaktperson_id, 0) as kontaktperson_id,
                   max(m.namn) as kontaktperson, count(distinct l.id) as deltagare, count(*) as luckor
              from luckor l
                   join deltagande d on d.id = l.id
                   left join medarbetare m on m.id = d.kontaktperson_id
             group by d.insats_id, coalesce(d.kontaktperson_id, 0)
             order by max(m.namn), d.insats_id
            """)
    List<Antal> count(
            Collection<Long> insatser,
            LocalDate idag,
            LocalDate fran,
            LocalDate sist,
            @Nullable Long lasare,
            @Nullable Long kontaktperson);
}
