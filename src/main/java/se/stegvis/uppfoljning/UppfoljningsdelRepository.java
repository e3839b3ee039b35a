package se.stegvis.uppfoljning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UppfoljningsdelRepository extends GenericRepository<Uppfoljningsdel, Long> {

    List<Uppfoljningsdel> findByUppfoljningId(long uppfoljningId);

    List<Uppfoljningsdel> findByUppfoljningIdIn(Collection<Long> uppfoljningar);

    Uppfoljningsdel save(Uppfoljningsdel del);

    Uppfoljningsdel update(Uppfoljningsdel del);
}
