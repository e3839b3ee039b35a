package se.stegvis.arbetslista;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** The lists of what there is to do, and how long they are; the parameters are those of {@link Definition}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ArbetslistaQueries extends GenericRepository<ArbetslistaQueries.FristRow, Long> {

    @MappedEntity("frist")
    record FristRow(@Id long id) {}

    /**
     * Something to do about a participant. Several with the same {@code plats} are about the same one.
     *
     * @param slag kind of frist, {@code paus} or {@code kontakt}
     * @param eget what the insats calls the kind, when it is one of its own
     * @param forfallodag null of what is no frist
     * @param dag last day in time; of a pause its last, of {@code kontakt} the latest one
     * @param annan whom it waits for
     * @param plats from 1, in the list of the group in the insats
     * @param antal how many participants that list holds
     */
    @Introspected
    record Rad(
            long deltagandeId,
            long insatsId,
            String insatsNamn,
            String grupp,
            String slag,
            @Nullable String eget,
            @Nullable LocalDate forfallodag,
            LocalDate dag,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable String kontaktperson,
            @Nullable String annan,
            long plats,
            long antal) {}

    /**
     * How many participants of a kontaktperson are in a group.
     *
     * @param pa whether she works in the insats today
     * @param vikarie who stands in for her today
     */
    @Introspected
    record Antal(
            long insatsId,
            String insatsNamn,
            @Nullable Long kontaktpersonId,
            @Nullable String kontaktperson,
            String grupp,
            long antal,
            long pa,
            @Nullable String vikarie,
            @Nullable LocalDate vikarieTill) {}

    /** A participant in a list, by her place. */
    @Introspected
    record Granne(long deltagandeId, long plats, long antal) {}

    /** An open frist of somebody whom no list holds. */
    @Introspected
    record Oppen(
            long deltagandeId,
            long insatsId,
            String slag,
            @Nullable String eget,
            LocalDate forfallodag,
            LocalDate dag) {}

    /** A kind of frist that an insats has of its own. */
    @Introspected
    record Eget(String kod, String namn) {}

    /** Those on the places after {@code fran} up to {@code till} in each list. */
    @Query(
            Definition.POSTER + Definition.PLATSER
                    + """
            select l.deltagande_id as deltagande_id, l.insats_id as insats_id, i.namn as insats_namn, l.grupp as grupp,
                   r.slag as slag, e.namn as eget, r.forfallodag as forfallodag, r.dag as dag, l.fornamn as fornamn,
                   l.efternamn as efternamn, d.deltagar_nr as deltagar_nr, m.namn as kontaktperson, w.namn as annan,
                   l.plats as plats, l.antal as antal
              from (select * from lista where plats > :fran and plats <= :till) l
                   join poster r on r.deltagande_id = l.deltagande_id and r.grupp = l.grupp
                   join deltagande d on d.id = l.deltagande_id
                   join insats i on i.id = l.insats_id
                   left join medarbetare m on m.id = r.kontaktperson_id
                   left join medarbetare w on w.id = r.annan_id
                   left join fristslag e on e.insats_id = l.insats_id and concat('eget_', e.id) = r.slag
             where r.grupp in (:grupper)
               and (:slag = '' or r.slag = :slag)
             order by i.namn, l.insats_id, l.grupp, l.plats, r.dag, r.slag
            """)
    List<Rad> find(
            Collection<Long> insatser,
            LocalDate idag,
            @Nullable Long lasare,
            @Nullable Long kontaktperson,
            Collection<String> grupper,
            String slag,
            String sortering,
            boolean fallande,
            long fran,
            long till);

    /** The one after a participant in a list or, when she is in it no more, whoever has taken her place. */
    @Query(
            Definition.POSTER + Definition.PLATSER
                    + """
            select x.deltagande_id as deltagande_id, x.plats as plats, x.antal as antal
              from (select l.*,
                           first_value(case when l.deltagande_id = :deltagandeId then l.plats end) over (
                               order by case when l.deltagande_id = :deltagandeId then 0 else 1 end) as hennes
                      from lista l) x
             where x.plats = coalesce(x.hennes + 1, :plats)
             order by x.deltagande_id
             limit 1
            """)
    Optional<Granne> findNasta(
            Collection<Long> insatser,
            LocalDate idag,
            @Nullable Long lasare,
            @Nullable Long kontaktperson,
            Collection<String> grupper,
            String slag,
            String sortering,
            boolean fallande,
            long deltagandeId,
            long plats);

    /** For each insats and kontaktperson. */
    @Query(
            Definition.POSTER
                    + """
            select t.insats_id as insats_id, i.namn as insats_namn, t.kontaktperson_id as kontaktperson_id,
                   m.namn as kontaktperson, t.grupp as grupp, t.antal as antal,
                   (m.aktiv and exists (
                       select 1 from uppdrag u
                        where u.medarbetare_id = m.id and u.insats_id = t.insats_id and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))) as pa,
                   vm.namn as vikarie, v.till as vikarie_till
              from (select r.insats_id, r.kontaktperson_id, r.grupp, count(distinct r.deltagande_id) as antal
                      from poster r
                     group by r.insats_id, r.kontaktperson_id, r.grupp) t
                   join insats i on i.id = t.insats_id
                   left join medarbetare m on m.id = t.kontaktperson_id
                   left join vikariat v
                   on v.insats_id = t.insats_id and v.medarbetare_id = m.id and v.fran <= :idag and v.till >= :idag
                   left join medarbetare vm on vm.id = v.vikarie_id
             order by i.namn, t.insats_id, m.namn, t.kontaktperson_id
            """)
    List<Antal> count(Collection<Long> insatser, LocalDate idag, @Nullable Long lasare, @Nullable Long kontaktperson);

    /** What comes due about some deltaganden within thirty days, the earliest first. */
    @Query(
            """
            select f.deltagande_id as deltagande_id, f.insats_id as insats_id, f.slag as slag, e.namn as eget,
                   f.forfallodag as forfallodag, f.senast as dag
              from frist f
                   left join fristslag e on e.insats_id = f.insats_id and concat('eget_', e.id) = f.slag
             where f.oppen in (:deltaganden)
               and f.senast <= date_add(:idag, interval 30 day)
             order by f.deltagande_id, f.senast, f.slag
            """)
    List<Oppen> findOppna(Collection<Long> deltaganden, LocalDate idag);

    @Query(
            """
            select concat('eget_', e.id) as kod, e.namn as namn
              from fristslag e
             where e.insats_id = :insatsId
             order by e.namn
            """)
    List<Eget> findEgna(long insatsId);
}
