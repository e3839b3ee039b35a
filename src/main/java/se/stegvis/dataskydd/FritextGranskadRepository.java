package se.stegvis.dataskydd;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FritextGranskadRepository extends GenericRepository<AnonymRepository.DeltagandeRow, Long> {

    /** When a text was read through; {@code nyckel} is its column and row. */
    @Introspected
    record Granskad(String nyckel, Instant granskad) {}

    @Query(
            """
            select concat(kalla, '-', rad_id) as nyckel, granskad as granskad
              from fritext_granskad
             where concat(kalla, '-', rad_id) in (:nycklar)
            """)
    List<Granskad> find(Collection<String> nycklar);

    /** Somebody may have been first. */
    @Query(
            """
            insert into fritext_granskad (kalla, rad_id, granskad_av, granskad)
            values (:kalla, :radId, :av, :nu)
            on duplicate key update granskad = granskad
            """)
    void save(String kalla, long radId, long av, Instant nu);
}
