package se.stegvis.remiss;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.kryptering.Chiffer;

/** What the pages of this room read. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RemissQueries extends GenericRepository<RemissQueries.RemissRow, Long> {

    @MappedEntity("remiss")
    record RemissRow(@Id long id) {}

    /** A remiss in a list. */
    @Introspected
    record Rad(
            long id,
            Namn fornamn,
            Namn efternamn,
            String remittent,
            String handlaggare,
            String organisation,
            LocalDate inkom,
            @Nullable LocalDate beslutsdag,
            @Nullable LocalDate forstaMote,
            @Nullable Long deltagandeId) {}

    /** How many there are in a status. */
    @Introspected
    record Antal(String status, long antal) {}

    /** How many participants there are now, and who decided the remiss. */
    @Introspected
    record Laget(long pagaende, @Nullable String beslutadAv, @Nullable String registreradAv) {}

    /** A change, with the name of whoever made it. */
    @Introspected
    record Andring(
            String falt,
            @Nullable Chiffer fore,
            @Nullable Chiffer efter,
            @Nullable Namn fornamn,
            @Nullable Namn efternamn,
            String skal,
            String av,
            Instant tidpunkt) {}

    /** The oldest first where somebody waits, else the newest first. */
    @Query(
            """
            select r.id as id, r.fornamn as fornamn, r.efternamn as efternamn, r.remittent as remittent,
                   r.handlaggare as handlaggare, r.organisation as organisation, r.inkom as inkom,
                   r.beslutsdag as beslutsdag, r.forsta_mote as forsta_mote, r.deltagande_id as deltagande_id
              from remiss r
                   left join deltagande d on d.id = r.deltagande_id
             where r.insats_id = :insatsId and r.status = :status and (d.id is null or not d.anonym)
             order by case when :aldstForst then r.inkom end, case when :aldstForst then r.id end,
                      r.inkom desc, r.id desc
             limit :antal offset :forbi
            """)
    List<Rad> findPage(long insatsId, String status, boolean aldstForst, int antal, int forbi);

    @Query(
            """
            select r.status as status, count(*) as antal
              from remiss r
                   left join deltagande d on d.id = r.deltagande_id
             where r.insats_id = :insatsId and (d.id is null or not d.anonym)
             group by r.status
            """)
    List<Antal> countByStatus(long insatsId);

    @Query(
            """
            select count(*)
              from deltagande
             where insats_id = :insatsId and not anonym and avslutsanledning is null
            """)
    long countPagaende(long insatsId);

    /** The names of the staff who decided and who registered; one row. */
    @Query(
            """
            select (select count(*)
                      from deltagande d
                     where d.insats_id = r.insats_id and not d.anonym and d.avslutsanledning is null) as pagaende,
                   b.namn as beslutad_av, g.namn as registrerad_av
              from remiss r
                   join medarbetare g on g.id = r.registrerad_av
                   left join medarbetare b on b.id = r.beslutad_av
             where r.insats_id = :insatsId and r.id = :id
            """)
    Laget findLaget(long insatsId, long id);

    /** The latest first. */
    @Query(
            """
            select a.falt as falt, a.fore as fore, a.efter as efter, a.fornamn as fornamn,
                   a.efternamn as efternamn, a.skal as skal, m.namn as av, a.tidpunkt as tidpunkt
              from remiss_andring a
                   join remiss r on r.id = a.remiss_id
                   join medarbetare m on m.id = a.av
             where r.insats_id = :insatsId and r.id = :remissId
             order by a.id desc
             limit 200
            """)
    List<Andring> findAndringar(long insatsId, long remissId);
}
