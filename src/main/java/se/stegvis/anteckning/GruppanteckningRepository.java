package se.stegvis.anteckning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GruppanteckningRepository extends GenericRepository<Gruppanteckning, Long> {

    Gruppanteckning save(Gruppanteckning grupp);

    Gruppanteckning update(Gruppanteckning grupp);

    Optional<Gruppanteckning> findByIdAndInsatsIdAndSkrivenAv(long id, long insatsId, long skrivenAv);
}
