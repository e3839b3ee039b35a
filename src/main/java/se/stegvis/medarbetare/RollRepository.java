package se.stegvis.medarbetare;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

/** The rolls that reach over the installation. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RollRepository extends GenericRepository<RollRepository.RollRow, Long> {

    @MappedEntity("medarbetare_roll")
    record RollRow(@Id long medarbetareId) {}

    @Query("select roll from medarbetare_roll where medarbetare_id = :medarbetareId")
    List<Roll> find(long medarbetareId);

    @Query(
            """
            insert into medarbetare_roll (medarbetare_id, roll, givet, givet_av)
            values (:medarbetareId, :roll, :nu, :av)
            """)
    void add(long medarbetareId, String roll, Instant nu, @Nullable Long av);

    @Query("delete from medarbetare_roll where medarbetare_id = :medarbetareId and roll = :roll")
    void remove(long medarbetareId, String roll);

    /** The administrators beside this one who can sign in. Locks, so that it reads what is, not what was. */
    @Query(
            """
            select m.id
              from medarbetare_roll r
                   join medarbetare m on m.id = r.medarbetare_id
             where r.roll = 'ADMINISTRATOR'
               and m.aktiv
               and m.losenord is not null
               and m.id <> :medarbetareId
               for update
            """)
    List<Long> findOtherAdministratorer(long medarbetareId);
}
