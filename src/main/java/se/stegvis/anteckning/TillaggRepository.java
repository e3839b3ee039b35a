package se.stegvis.anteckning;

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

/** What was added to signed notes; never rewritten. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TillaggRepository extends GenericRepository<TillaggRepository.Tillagg, Long> {

    @MappedEntity("anteckning_tillagg")
    record Tillagg(@Id @GeneratedValue long id, long anteckningId, String text, long skrivenAv, Instant skriven) {}

    @Introspected
    record Rad(long anteckningId, String text, String skrivenAv, Instant skriven) {}

    Tillagg save(Tillagg tillagg);

    List<Tillagg> saveAll(List<Tillagg> tillagg);

    List<Tillagg> findByAnteckningIdOrderById(long anteckningId);

    @Query(
            """
            select t.anteckning_id as anteckning_id, t.text as text, m.namn as skriven_av, t.skriven as skriven
              from anteckning_tillagg t
                   join medarbetare m on m.id = t.skriven_av
             where t.anteckning_id in (:anteckningar)
             order by t.id
            """)
    List<Rad> find(Collection<Long> anteckningar);
}
