package se.stegvis.atkomstlogg;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Append only: there is a way to save, and no way to change or remove. Rooms read the table in queries of their own. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AndringRepository extends GenericRepository<Andring, Long> {

    Andring save(Andring andring);
}
