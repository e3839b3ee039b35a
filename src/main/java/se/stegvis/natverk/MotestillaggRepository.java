package se.stegvis.natverk;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What was added to signed meetings; never rewritten. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MotestillaggRepository extends GenericRepository<MotestillaggRepository.Tillagg, Long> {

    @MappedEntity("mote_tillagg")
    record Tillagg(@Id @GeneratedValue long id, long moteId, String text, long skrivenAv, Instant skriven) {}

    @Introspected
    record Rad(long moteId, String text, String skrivenAv, Instant skriven) {}

    Tillagg save(Tillagg tillagg);

    @Query(
            """
            select t.mote_id as mote_id, t.text as text, m.namn as skriven_av, t.skriven as skriven
              from mote_tillagg t
                   join medarbetare m on m.id = t.skriven_av
             where t.mote_id in (:moten)
             order by t.id
            """)
    List<Rad> find(Collection<Long> moten);
}
