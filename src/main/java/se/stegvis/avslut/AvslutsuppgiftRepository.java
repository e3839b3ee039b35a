package se.stegvis.avslut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AvslutsuppgiftRepository extends GenericRepository<Avslutsuppgift, Long> {

    Optional<Avslutsuppgift> findByDeltagandeId(long deltagandeId);

    Avslutsuppgift save(Avslutsuppgift uppgift);

    Avslutsuppgift update(Avslutsuppgift uppgift);

    void delete(Avslutsuppgift uppgift);
}
