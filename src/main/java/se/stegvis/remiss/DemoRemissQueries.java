package se.stegvis.remiss;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** What the demo world's remisser need to know of its participants and staff. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoRemissQueries extends GenericRepository<RemissQueries.RemissRow, Long> {

    /** Who a deltagande is about. */
    @Introspected
    record Person(
            Namn fornamn,
            Namn efternamn,
            String sokord,
            @Nullable Integer fodelsear,
            String kon,
            @Nullable String remittent) {}

    @Query(
            """
            select p.fornamn as fornamn, p.efternamn as efternamn, p.sokord as sokord, p.fodelsear as fodelsear,
                   d.kon as kon, d.remittent as remittent
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
             where d.id = :deltagandeId
            """)
    Person findPerson(long deltagandeId);

    @Query(
            """
            select min(u.medarbetare_id)
              from uppdrag u
             where u.insats_id = :insatsId and u.roll = 'SAMORDNARE'
            """)
    long findSamordnare(long insatsId);
}
