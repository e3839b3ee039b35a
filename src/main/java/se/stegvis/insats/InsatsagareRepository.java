package se.stegvis.insats;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InsatsagareRepository extends GenericRepository<Insatsagare, Long> {

    List<Insatsagare> findAll();

    Optional<Insatsagare> findByNamn(String namn);

    Insatsagare save(Insatsagare ny);
}
