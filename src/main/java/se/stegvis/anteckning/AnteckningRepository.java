package se.stegvis.anteckning;

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

/** Every finder takes the whole path from insats to deltagande, so an id from elsewhere finds nothing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnteckningRepository extends GenericRepository<Anteckning, Long> {

    /** A note with the name of its writer. */
    @Introspected
    record Rad(
            long id,
            LocalDate datum,
            String rubrik,
            String text,
            String skrivenAv,
            Instant skriven,
            @Nullable Instant signerad) {}

    /** The signed ones, and the reader's own utkast; latest day first. */
    @Query(
            """
            select a.id as id, a.datum as datum, a.rubrik as rubrik, a.text as text, m.namn as skriven_av,
                   a.skriven as skriven, a.signerad as signerad
              from anteckning a
                   join medarbetare m on m.id = a.skriven_av
             where a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and (a.signerad is not null or a.skriven_av = :lasare)
             order by a.datum desc, a.id desc
            """)
    List<Rad> findVisible(long insatsId, long deltagandeId, long lasare);

    Optional<Anteckning> findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
            long id, long insatsId, long deltagandeId, long skrivenAv);

    Anteckning save(Anteckning anteckning);

    List<Anteckning> saveAll(List<Anteckning> anteckningar);

    Anteckning update(Anteckning anteckning);
}
