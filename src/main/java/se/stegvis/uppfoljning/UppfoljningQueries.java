package se.stegvis.uppfoljning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of one participant show beside the rows themselves. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UppfoljningQueries extends GenericRepository<Uppfoljning, Long> {

    /** A part that is done; {@code vem} is null when it was read from a file. */
    @Introspected
    record Delrad(
            long uppfoljningId,
            String del,
            String svar,
            String kommentar,
            @Nullable LocalDate dag,
            @Nullable String vem,
            Instant nar,
            int version) {}

    /** Who holds a follow-up, when that is not the kontaktperson. */
    @Introspected
    record Ansvarig(long uppfoljningId, long medarbetareId, String namn) {}

    @Query(
            """
            select p.uppfoljning_id as uppfoljning_id, p.del as del, p.svar as svar, p.kommentar as kommentar, p.dag as dag,
                   m.namn as vem, p.nar as nar, p.version as version
              from uppfoljning u
                   join uppfoljning_del p on p.uppfoljning_id = u.id
                   left join medarbetare m on m.id = p.av
             where u.insats_id = :insatsId and u.deltagande_id = :deltagandeId
            """)
    List<Delrad> findDelar(long insatsId, long deltagandeId);

    @Query(
            """
            select u.id as uppfoljning_id, m.id as medarbetare_id, m.namn as namn
              from uppfoljning u
                   join medarbetare m on m.id = u.ansvarig_id
             where u.insats_id = :insatsId and u.deltagande_id = :deltagandeId
            """)
    List<Ansvarig> findAnsvariga(long insatsId, long deltagandeId);

    /** 1 when anything may be written about her: not when the consent to be registered is taken back. */
    @Query(
            """
            select count(*)
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId and (not anonym or anonym_orsak = 'skyddad')
            """)
    long countSkrivbara(long insatsId, long deltagandeId);
}
