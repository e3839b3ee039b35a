package se.stegvis.nyckel;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NyckelRepository extends GenericRepository<Nyckel, Long> {

    /** One as the page shows it. */
    @Introspected
    record Rad(
            long id,
            String namn,
            String tabeller,
            @Nullable LocalDate giltigTill,
            Instant skapad,
            @Nullable String skapadAv,
            @Nullable Instant aterkallad,
            @Nullable String aterkalladAv,
            @Nullable Instant senast) {}

    Nyckel save(Nyckel nyckel);

    Optional<Nyckel> findByHash(Chiffer hash);

    /** Those that nobody has withdrawn first, then the latest made, each with when it was last used. */
    @Query(
            """
            select n.id as id, n.namn as namn, n.tabeller as tabeller, n.giltig_till as giltig_till, n.skapad as skapad,
                   s.namn as skapad_av, n.aterkallad as aterkallad, a.namn as aterkallad_av,
                   (select max(l.tidpunkt) from atkomst l where l.nyckel_id = n.id and l.utfall = 'MEDGIVEN') as senast
              from api_nyckel n
                   left join medarbetare s on s.id = n.skapad_av
                   left join medarbetare a on a.id = n.aterkallad_av
             order by n.aterkallad is not null, n.id desc
            """)
    List<Rad> findRader();

    /** How many rows it was, which is none when somebody else was first. */
    @Query("update api_nyckel set aterkallad = :nu, aterkallad_av = :av where id = :nyckelId and aterkallad is null")
    int aterkalla(long nyckelId, Instant nu, long av);
}
