package se.stegvis.uppfoljning;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EgetFristslagRepository extends GenericRepository<EgetFristslag, Long> {

    Optional<EgetFristslag> findById(long id);

    List<EgetFristslag> findAllOrderByNamn();

    List<EgetFristslag> findByInsatsIdIn(Collection<Long> insatser);

    EgetFristslag save(EgetFristslag slag);

    EgetFristslag update(EgetFristslag slag);
}
