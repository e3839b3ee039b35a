package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagarlistaQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    @MappedEntity("deltagande")
    record DeltagandeRow(@Id long id) {}

    /**
     * A participant in a list.
     *
     * @param nasta due day of the three-month follow-up that is to be done next; null when none is
     * @param nastaSenast its last day in time
     * @param senasteKontakt the day of the latest signed note that stands
     * @param vikarie who stands in for the kontaktperson today
     * @param obsar how many kontaktobs are valid for her
     * @param antal how many the whole list holds
     */
    @Introspected
    record Rad(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable String kontaktperson,
            @Nullable String vikarie,
            @Nullable LocalDate vikarieTill,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            @Nullable String avslutsanledning,
            @Nullable LocalDate nasta,
            @Nullable LocalDate nastaSenast,
            @Nullable LocalDate upprattad,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent,
            @Nullable LocalDate senasteKontakt,
            long obsar,
            long antal) {}

    /**
     * One page of the named participants of an insats. The caller is inside the guard for that insats.
     *
     * <p>Everybody is counted and put in order with as little as that takes; only those on the page are then looked up
     * in full. The latest note of everybody is asked for only when the list is ordered by it.
     *
     * @param status {@link Urval.Status} by name
     * @param kontaktperson null for all
     * @param vikarie takes those too for whose kontaktperson she stands in; null for nobody
     * @param ord1 each word as a pattern for {@code sokord}; % for no word
     * @param personnummer keyed hash of the number searched for; empty for none
     * @param sistaFyra keyed hash of its last four digits; empty for none
     * @param nummer what was typed, when it may be a deltagar-nr; else null
     */
    @Query(
            """
            with alla as (
                select d.id, d.kontaktperson_id, d.inskriven, p.efternamn, p.fornamn
                  from deltagande d
                       join deltagare p on p.id = d.deltagare_id
                 where d.insats_id = :insatsId
                   and not d.anonym
                   and (:kontaktperson is null or d.kontaktperson_id = :kontaktperson
                        or d.kontaktperson_id in (
                            select v.medarbetare_id from vikariat v
                             where v.insats_id = :insatsId and v.vikarie_id = :vikarie
                               and v.fran <= :idag and v.till >= :idag))
                   and (:status = 'ALLA'
                        or (:status = 'PAGAENDE' and d.avslutsanledning is null)
                        or (:status = 'AVSLUTADE' and d.avslutsanledning <> 'felregistrering'))
                   and ((p.sokord like :ord1 and p.sokord like :ord2 and p.sokord like :ord3 and p.sokord like :ord4)
                        or p.personnummer_nyckel = :personnummer
                        or p.sista_fyra_nyckel = :sistaFyra
                        or p.id in (select t.deltagare_id from tidigare_nummer t where t.personnummer_nyckel = :personnummer)
                        or d.deltagar_nr = :nummer)
            ),
            ordnade as (
                select id, efternamn, fornamn, count(*) over () as antal,
                       case :sortering
                           when 'KONTAKTPERSON' then (select m.namn from medarbetare m where m.id = kontaktperson_id)
                           when 'INSKRIVEN' then cast(inskriven as char)
                           when 'NASTA' then (
                               select cast(f.forfallodag as char) from frist f
                                where f.oppen = alla.id and f.slag = 'tremanaders')
                           when 'SENASTE_KONTAKT' then (
                               select cast(max(a.datum) as char) from anteckning a
                                where a.insats_id = :insatsId and a.deltagande_id = alla.id and a.signerad is not null
                                  and a.rattelse is null)
                       end as nyckel
                  from alla
            ),
            sidan as (
                select id, antal,
                       row_number() over (
                           order by case when :fallande then null else nyckel end,
                                    case when :fallande then nyckel end desc,
                                    case when :fallande and :sortering = 'NAMN' then efternamn end desc,
                                    case when :fallande and :sortering = 'NAMN' then fornamn end desc,
                                    efternamn, fornamn, id) as plats
                  from ordnade
                 order by plats
                 limit :antalPerSida offset :forbi
            )
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   m.namn as kontaktperson, vm.namn as vikarie, v.till as vikarie_till, d.inskriven as inskriven, d.utskriven as utskriven,
                   d.avslutsanledning as avslutsanledning, f.forfallodag as nasta, f.senast as nasta_senast, h.upprattad as upprattad,
                   h.forankrad_deltagare as forankrad_deltagare, h.forankrad_remittent as forankrad_remittent,
                   (select max(a.datum)
                      from anteckning a
                     where a.insats_id = d.insats_id and a.deltagande_id = d.id and a.signerad is not null
                       and a.rattelse is null) as senaste_kontakt,
                   (select count(*)
                      from kontaktobs k
                     where k.deltagare_id = p.id and k.avslutad is null and k.granskas >= :idag) as obsar,
                   sidan.antal as antal
              from sidan
                   join deltagande d on d.id = sidan.id
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare m on m.id = d.kontaktperson_id
                   left join vikariat v
                   on v.insats_id = d.insats_id and v.medarbetare_id = m.id and v.fran <= :idag and v.till >= :idag
                   left join medarbetare vm on vm.id = v.vikarie_id
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join frist f on f.oppen = d.id and f.slag = 'tremanaders'
             order by sidan.plats
            """)
    List<Rad> find(
            long insatsId,
            LocalDate idag,
            String status,
            @Nullable Long kontaktperson,
            @Nullable Long vikarie,
            String ord1,
            String ord2,
            String ord3,
            String ord4,
            byte[] personnummer,
            byte[] sistaFyra,
            @Nullable String nummer,
            String sortering,
            boolean fallande,
            int antalPerSida,
            int forbi);
}
