package se.stegvis.efteravslut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RingInteRepository extends GenericRepository<RingInte, Long> {

    RingInte save(RingInte ringInte);

    Optional<RingInte> findById(long deltagandeId);

    /** How many there were: 0 or 1. */
    long deleteByDeltagandeId(long deltagandeId);
}
