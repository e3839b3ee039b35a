package se.stegvis.avslut;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AvslutRepository extends GenericRepository<Avslut, Long> {

    Optional<Avslut> findByIdAndInsatsId(long id, long insatsId);

    Avslut update(Avslut avslut);

    /** 1 when somebody works with it: not a mere tally mark, nor one whose consent to be registered is taken back. */
    @Query(
            """
            select count(*)
              from deltagande
             where insats_id = :insatsId
               and id = :deltagandeId
               and deltagare_id is not null
               and (not anonym or anonym_orsak = 'skyddad')
            """)
    long countSkrivbara(long insatsId, long deltagandeId);
}
