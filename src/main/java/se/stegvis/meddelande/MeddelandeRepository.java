package se.stegvis.meddelande;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeddelandeRepository extends GenericRepository<Meddelande, Long> {

    /** One with the name of who wrote it. */
    @Introspected
    record Rad(
            long id,
            String slag,
            String text,
            String roller,
            Instant visasFran,
            Instant fran,
            Instant till,
            long skrivenAv,
            Instant skapad,
            @Nullable Instant indragen,
            String namn) {

        Meddelande meddelande() {
            return new Meddelande(id, slag, text, roller, visasFran, fran, till, skrivenAv, skapad, indragen);
        }
    }

    /** Those whose time is not over, and that nobody has withdrawn. */
    List<Meddelande> findByTillAfterAndIndragenIsNullOrderByVisasFran(Instant nu);

    Optional<Meddelande> findById(long id);

    @Query(
            """
            select d.id as id, d.slag as slag, d.text as text, d.roller as roller, d.visas_fran as visas_fran,
                   d.fran as fran, d.till as till, d.skriven_av as skriven_av, d.skapad as skapad,
                   d.indragen as indragen, m.namn as namn
              from meddelande d
                   join medarbetare m on m.id = d.skriven_av
             order by d.id desc
             limit 100
            """)
    List<Rad> senaste();

    Meddelande save(Meddelande meddelande);

    /** How many were withdrawn: none when somebody had done it. */
    @Query("update meddelande set indragen = :nu where id = :id and indragen is null")
    long dra(long id, Instant nu);
}
