package se.stegvis.avslut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AvslutRepository extends GenericRepository<Avslut, Long> {

    Optional<Avslut> findByIdAndInsatsId(long id, long insatsId);

    Avslut update(Avslut avslut);
}
