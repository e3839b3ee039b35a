package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FristAvklaradRepository extends GenericRepository<FristRad, Long> {

    @Query(
            """
            select f.slag as slag, f.forfallodag as forfallodag, f.gjord as gjord, f.hoppades_over as hoppades_over,
                   f.anteckning as anteckning, m.namn as vem
              from frist_avklarad f
                   join medarbetare m on m.id = f.av
             where f.deltagande_id = :deltagandeId
            """)
    List<FristAvklarad> find(long deltagandeId);

    @Query(
            """
            insert into frist_avklarad (deltagande_id, slag, forfallodag, gjord, hoppades_over, anteckning, av, nar)
            values (:deltagandeId, :slag, :forfallodag, :gjord, :hoppadesOver, :anteckning, :av, :nar)
            """)
    void add(
            long deltagandeId,
            String slag,
            LocalDate forfallodag,
            @Nullable LocalDate gjord,
            @Nullable String hoppadesOver,
            String anteckning,
            long av,
            Instant nar);

    @Query(
            """
            delete from frist_avklarad
             where deltagande_id = :deltagandeId and slag = :slag and forfallodag = :forfallodag
            """)
    void remove(long deltagandeId, String slag, LocalDate forfallodag);

    @Query("delete from frist_avklarad where deltagande_id = :deltagandeId and slag = :slag")
    void remove(long deltagandeId, String slag);
}
