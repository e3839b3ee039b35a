package se.stegvis.insatsregister;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EkonomiRepository extends GenericRepository<Kvartal, Long> {

    List<Kvartal> findByInsatsIdOrderByArDescAndKvartal(long insatsId);

    /** Locked, so that of two who save a year one waits and then sees what the other did. */
    @Query(
            """
            select e.insats_id, e.ar, e.kvartal, e.budget, e.utfall, e.version
              from ekonomi e
             where e.insats_id = :registerId and e.ar = :aret
             order by e.kvartal
               for update
            """)
    List<Kvartal> lock(long registerId, int aret);

    @Query(
            """
            insert into ekonomi (insats_id, ar, kvartal, budget, utfall)
            values (:registerId, :aret, :vilket, :far, :har)
            on duplicate key update budget = :far, utfall = :har, version = version + 1
            """)
    void spara(long registerId, int aret, int vilket, @Nullable Long far, @Nullable Long har);
}
