package se.stegvis.efteravslut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoSamordnareQueries extends GenericRepository<DemoSamordnareQueries.Row, Long> {

    @MappedEntity("uppdrag")
    record Row(@Id long id) {}

    /** The samordnare of the insats on the day, the first first. */
    @Query(
            """
            select u.medarbetare_id
              from uppdrag u
             where u.insats_id = :insatsId
               and u.roll = 'SAMORDNARE'
               and u.fran <= :dag
               and (u.till is null or u.till >= :dag)
             order by u.id
            """)
    List<Long> samordnare(long insatsId, LocalDate dag);
}
