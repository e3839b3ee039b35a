package se.stegvis.demo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoAktQueries extends GenericRepository<DemoAktQueries.Row, Long> {

    @MappedEntity("deltagande")
    record Row(@Id long id) {}

    @Query(
            """
            select insats_id as insats_id, id as deltagande_id, kontaktperson_id as kontaktperson_id,
                   inskriven as inskriven, coalesce(utskriven, :idag) as senast
              from deltagande
             where not anonym and kontaktperson_id is not null
             order by id
            """)
    List<DemoAkt> all(LocalDate idag);
}
