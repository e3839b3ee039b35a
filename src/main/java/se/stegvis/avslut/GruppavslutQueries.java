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
