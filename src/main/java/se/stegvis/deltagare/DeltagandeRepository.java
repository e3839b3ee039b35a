package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import se.stegvis.atkomstlogg.Namn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagandeRepository extends GenericRepository<Deltagande, Long> {

    Deltagande save(Deltagande deltagande);

    Deltagande update(Deltagande deltagande);

    Optional<Deltagande> findByIdAndInsatsId(long id, long insatsId);

    @Query(
            """
            select inskriven, utskriven
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId
            """)
    Optional<Deltagandetid> findTid(long insatsId, long deltagandeId);

    /** What a page calls somebody. */
    @Introspected
    record Benamning(Namn fornamn, Namn efternamn, String deltagarNr) {}

    @Query(
            """
            select p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from deltagare p
                   join deltagande d on d.deltagare_id = p.id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Benamning> findBenamning(long insatsId, long deltagandeId);
}
