package se.stegvis.natverk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KontaktRepository extends GenericRepository<Kontakt, Long> {

    Kontakt save(Kontakt kontakt);

    Kontakt update(Kontakt kontakt);

    Optional<Kontakt> findByIdAndInsatsIdAndDeltagandeId(long id, long insatsId, long deltagandeId);

    /** By party in the order of the code list, those who go on first. */
    @Query(
            """
            select k.*
              from kontakt k
                   left join kod on kod.lista = 'part' and kod.kod = k.part
             where k.insats_id = :insatsId and k.deltagande_id = :deltagandeId
             order by k.till is not null, kod.ordning, k.namn, k.id
             limit 200
            """)
    List<Kontakt> find(long insatsId, long deltagandeId);
}
