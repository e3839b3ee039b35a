package se.stegvis.slapp;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Append only: there is a way to save, and no way to change or remove. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SlappRepository extends GenericRepository<SlappRepository.Rad, Long> {

    /** A row of the table, which says what each column is. */
    @MappedEntity("slapp")
    record Rad(
            @Id @GeneratedValue long id,
            String period,
            int nummer,
            Instant slappt,
            String katalogversion,
            String policyversion,
            int troskel,
            String innehall) {}

    Rad save(Rad rad);

    /** The newest version there is of the period; 0 when there is none. */
    @Query("select coalesce(max(nummer), 0) from slapp where period = :period")
    int senaste(String period);
}
