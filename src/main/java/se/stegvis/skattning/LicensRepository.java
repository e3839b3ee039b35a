package se.stegvis.skattning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LicensRepository extends GenericRepository<Licens, Long> {

    /** One with the names of those who recorded and withdrew it. */
    @Introspected
    record Rad(
            long id,
            String innehavare,
            String omfattning,
            LocalDate dag,
            String registreradAv,
            Instant registrerad,
            @Nullable String aterkalladAv,
            @Nullable Instant aterkallad) {}

    Licens save(Licens licens);

    /** The one that holds first, then the latest. */
    @Query(
            """
            select l.id as id, l.innehavare as innehavare, l.omfattning as omfattning, l.dag as dag,
                   r.namn as registrerad_av, l.registrerad as registrerad, a.namn as aterkallad_av,
                   l.aterkallad as aterkallad
              from licens l
                   join medarbetare r on r.id = l.registrerad_av
                   left join medarbetare a on a.id = l.aterkallad_av
             order by l.aterkallad is not null, l.id desc
            """)
    List<Rad> findRader();

    /** How many hold on the day, which is one or none. */
    @Query("select count(*) from licens where aterkallad is null and dag <= :idag")
    long countGallande(LocalDate idag);

    /** How many rows it was, which is none when somebody else was first. */
    @Query("update licens set aterkallad = :nu, aterkallad_av = :av where id = :licensId and aterkallad is null")
    int aterkalla(long licensId, Instant nu, long av);
}
