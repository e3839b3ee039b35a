package se.stegvis.installning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VardeRepository extends GenericRepository<Varde, Long> {

    List<Varde> findByNyckelOrderByFranDesc(String nyckel);

    List<Varde> findAll();

    Varde save(Varde varde);

    Varde update(Varde varde);
}
