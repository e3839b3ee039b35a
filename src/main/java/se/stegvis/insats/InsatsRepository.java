package se.stegvis.insats;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InsatsRepository extends GenericRepository<Insats, Long> {

    Insats save(Insats ny);

    Insats update(Insats andrad);

    Optional<Insats> findById(long id);

    List<Insats> findAll();

    List<Insats> findByIdIn(Collection<Long> ids);
}
