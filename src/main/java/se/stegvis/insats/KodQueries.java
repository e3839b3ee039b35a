package se.stegvis.insats;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KodQueries extends GenericRepository<Kod, Void> {

    @Query("select lista, kod, etikett, giltig_fran, giltig_till from kod order by lista, ordning, kod")
    List<Kod> all();
}
