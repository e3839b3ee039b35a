package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GenereringRepository extends GenericRepository<Generering, Long> {

    Generering save(Generering generering);

    Optional<Generering> findById(long id);

    Optional<Generering> findByInsatsIdAndId(long insatsId, long id);

    /** The latest first. */
    List<Generering> findTop10ByInsatsIdOrderByIdDesc(long insatsId);

    /** How far it has come; whoever else goes on with it waits. */
    @Query("select klara from generering where id = :id for update")
    int lock(long id);

    /** Makes those of the chunk that are not there already. */
    @Query(
            """
            insert ignore into uppfoljning (
                   insats_id, deltagande_id, forfallodag, planerad, ansvarig_id, anteckning, skapad_av, skapad, generering_id)
            select g.insats_id, r.deltagande_id, r.forfallodag, r.planerad, r.ansvarig_id, '', g.skapad_av, :nu, g.id
              from generering g
                   join generering_rad r on r.generering_id = g.id
             where g.id = :id and r.nummer > :efter and r.nummer <= :sist
            """)
    void skapa(long id, int efter, int sist, Instant nu);

    @Query("update generering set klara = :klara where id = :id")
    void komTill(long id, int klara);
}
