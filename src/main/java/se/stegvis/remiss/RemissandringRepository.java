package se.stegvis.remiss;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The trail is only added to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RemissandringRepository extends GenericRepository<Remissandring, Long> {

    List<Remissandring> saveAll(List<Remissandring> andringar);
}
