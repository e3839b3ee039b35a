package se.stegvis.atkomstlogg;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Append only: there is a way to save, and no way to change or remove. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AtkomstRepository extends GenericRepository<Atkomst, Long> {

    Atkomst save(Atkomst atkomst);
}
