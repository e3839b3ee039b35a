package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LageRepository extends GenericRepository<LageRepository.LageRow, Long> {

    @MappedEntity("deltagande_forsorjning")
    record LageRow(@Id long deltagandeId) {}

    @Introspected
    record SysselsattningRow(String kod, @Nullable Integer omfattning) {}

    @Query(
            """
            select f.kod
              from deltagande_forsorjning f
                   left join kod k on k.lista = 'forsorjning' and k.kod = f.kod
             where f.deltagande_id = :deltagandeId and f.tidpunkt = :tidpunkt
             order by k.ordning
            """)
    List<String> findForsorjning(long deltagandeId, String tidpunkt);

    @Query(
            """
            select s.kod as kod, s.omfattning as omfattning
              from deltagande_sysselsattning s
                   left join kod k on k.lista = 'sysselsattning' and k.kod = s.kod
             where s.deltagande_id = :deltagandeId and s.tidpunkt = :tidpunkt
             order by k.ordning
            """)
    List<SysselsattningRow> findSysselsattning(long deltagandeId, String tidpunkt);

    @Query(
            """
            delete from deltagande_forsorjning
             where deltagande_id = :deltagandeId and tidpunkt = :tidpunkt and kod = :kod
            """)
    void deleteForsorjning(long deltagandeId, String tidpunkt, String kod);

    @Query(
            """
            delete from deltagande_sysselsattning
             where deltagande_id = :deltagandeId and tidpunkt = :tidpunkt and kod = :kod
            """)
    void deleteSysselsattning(long deltagandeId, String tidpunkt, String kod);

    @Query("insert into deltagande_forsorjning (deltagande_id, tidpunkt, kod) values (:deltagandeId, :tidpunkt, :kod)")
    void addForsorjning(long deltagandeId, String tidpunkt, String kod);

    @Query(
            """
            insert into deltagande_sysselsattning (deltagande_id, tidpunkt, kod, omfattning)
            values (:deltagandeId, :tidpunkt, :kod, :omfattning)
            """)
    void addSysselsattning(long deltagandeId, String tidpunkt, String kod, @Nullable Integer omfattning);
}
