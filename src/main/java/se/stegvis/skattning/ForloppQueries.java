package se.stegvis.skattning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What measurements are seen with, from the tables of other rooms. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ForloppQueries extends GenericRepository<Skattning, Long> {

    /** From when somebody was kontaktperson; null for nobody. */
    @Introspected
    record Kontaktperson(LocalDate fran, @Nullable Long medarbetareId, @Nullable String namn) {}

    /** What she took part in, by its code; till is null while nobody knows. */
    @Introspected
    record Aktivitet(String slag, LocalDate fran, @Nullable LocalDate till) {}

    /** In order, without those that lasted no day. */
    @Query(
            """
            select t.fran as fran, t.medarbetare_id as medarbetare_id, m.namn as namn
              from kontaktpersonstid t
                   left join medarbetare m on m.id = t.medarbetare_id
             where t.insats_id = :insatsId and t.deltagande_id = :deltagandeId and (t.till is null or t.till >= t.fran)
             order by t.fran, t.id
            """)
    List<Kontaktperson> findKontaktpersoner(long insatsId, long deltagandeId);

    @Query(
            """
            select a.slag as slag, a.fran as fran, a.till as till
              from handlingsplan h
                   join aktivitet a on a.handlingsplan_id = h.id
             where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId
             order by a.fran, a.id
            """)
    List<Aktivitet> findAktiviteter(long insatsId, long deltagandeId);
}
