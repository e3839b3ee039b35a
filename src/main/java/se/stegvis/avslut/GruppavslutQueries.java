package se.stegvis.avslut;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** What is asked about many who are to be exited, each in one statement however many they are. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GruppavslutQueries extends GenericRepository<Avslut, Long> {

    /**
     * An ongoing participant.
     *
     * @param skyddad 1 when her identity is protected, and the reader is named for her
     */
    @Introspected
    record Pagaende(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable Long kontaktpersonId,
            @Nullable String kontaktperson,
            long skyddad,
            int version) {

        boolean isSkyddad() {
            return skyddad > 0;
        }
    }

    /**
     * What is open, and the latest day that something is written down about.
     *
     * @param planer 1 when she has a plan at all, {@code forankrade} 1 when it is agreed with both
     * @param paborjade forms that the reader has begun in the case
     */
    @Introspected
    record Oppet(
            long id,
            long utkast,
            long planer,
            long forankrade,
            long steg,
            long moten,
            long paborjade,
            @Nullable LocalDate anteckning,
            @Nullable LocalDate mote) {}

    /**
     * One that was exited.
     *
     * @param nyInsatsId where she was carried over to; null when she was not
     */
    @Introspected
    record Avslutad(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            String avslutsanledning,
            @Nullable Long nyId,
            @Nullable Long nyInsatsId,
            @Nullable String nyInsats,
            @Nullable String nyKontaktperson) {}

    /** Those that the reader works with: of the protected only whom she is named for. */
    @Query(
            """
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   d.inskriven as inskriven, d.kontaktperson_id as kontaktperson_id, m.namn as kontaktperson,
                   case when d.anonym then 1 else 0 end as skyddad, d.version as version
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare m on m.id = d.kontaktperson_id
             where d.insats_id = :insatsId
               and d.avslutsanledning is null
               and (not d.anonym
                    or (d.anonym_orsak = 'skyddad'
                        and exists (
                            select 1
                              from namngiven n
                             where n.deltagande_id = d.id and n.medarbetare_id = :lasare and n.avslutad is null)))
             order by p.efternamn, p.fornamn, d.id
             limit :antal
            """)
    List<Pagaende> findPagaende(long insatsId, long lasare, int antal);

    /** The protected ones that somebody else is named for. */
    @Query(
            """
            select count(*)
              from deltagande d
             where d.insats_id = :insatsId
               and d.avslutsanledning is null
               and d.anonym
               and d.anonym_orsak = 'skyddad'
               and not exists (
                   select 1
                     from namngiven n
                    where n.deltagande_id = d.id and n.medarbetare_id = :lasare and n.avslutad is null)
            """)
    long countSkyddadeHosAndra(long insatsId, long lasare);

    /**
     * The same that the rooms say of one in {@link se.stegvis.deltagare.VidAvslut}, without asking each of them about each
     * participant.
     */
    @Query(
            """
            select d.id as id,
                   (select count(*) from anteckning a
                     where a.insats_id = d.insats_id and a.deltagande_id = d.id and a.signerad is null) as utkast,
                   (select count(*) from handlingsplan h
                     where h.insats_id = d.insats_id and h.deltagande_id = d.id) as planer,
                   (select count(*) from handlingsplan h
                     where h.insats_id = d.insats_id and h.deltagande_id = d.id
                       and h.forankrad_deltagare is not null and h.forankrad_remittent is not null) as forankrade,
                   (select count(*)
                      from handlingsplan h
                           join delmal m on m.handlingsplan_id = h.id and m.status <> 'avslutat'
                           join steg s on s.delmal_id = m.id and s.status in ('planerat', 'pagar')
                     where h.insats_id = d.insats_id and h.deltagande_id = d.id) as steg,
                   (select count(*) from mote a
                     where a.insats_id = d.insats_id and a.deltagande_id = d.id
                       and (a.signerad is null or (a.rattelse is null and a.nasta >= :idag))) as moten,
                   (select count(*) from paborjat b
                     where b.medarbetare_id = :lasare and b.deltagande_id = d.id) as paborjade,
                   (select max(a.datum) from anteckning a
                     where a.insats_id = d.insats_id and a.deltagande_id = d.id
                       and a.signerad is not null and a.rattelse is null) as anteckning,
                   (select max(a.datum) from mote a
                     where a.insats_id = d.insats_id and a.deltagande_id = d.id
                       and a.signerad is not null and a.rattelse is null) as mote
              from deltagande d
             where d.insats_id = :insatsId and d.id in (:deltaganden) and d.deltagare_id is not null
               and (not d.anonym or d.anonym_orsak = 'skyddad')
            """)
    List<Oppet> findOppet(long insatsId, List<Long> deltaganden, long lasare, LocalDate idag);

    /** Those with the day as their last one, by name. */
    @Query(
            """
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   d.avslutsanledning as avslutsanledning, n.id as ny_id, n.insats_id as ny_insats_id, i.namn as ny_insats,
                   m.namn as ny_kontaktperson
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
                   left join deltagande n on n.overford_fran_id = d.id and not n.anonym
                   left join insats i on i.id = n.insats_id
                   left join medarbetare m on m.id = n.kontaktperson_id
             where d.insats_id = :insatsId
               and d.utskriven = :dag
               and d.avslutsanledning <> 'felregistrering'
               and (not d.anonym
                    or (d.anonym_orsak = 'skyddad'
                        and exists (
                            select 1
                              from namngiven g
                             where g.deltagande_id = d.id and g.medarbetare_id = :lasare and g.avslutad is null)))
             order by p.efternamn, p.fornamn, d.id
             limit :antal
            """)
    List<Avslutad> findAvslutade(long insatsId, LocalDate dag, long lasare, int antal);
}
