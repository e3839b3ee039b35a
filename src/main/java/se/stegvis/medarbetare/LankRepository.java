package se.stegvis.medarbetare;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LankRepository extends GenericRepository<LankRepository.Losenordslank, Long> {

    /** A link that has been handed out; the hash it is known by is never read. */
    @MappedEntity("losenordslank")
    record Losenordslank(@Id long medarbetareId, Instant giltigTill) {}

    Optional<Losenordslank> findByMedarbetareId(long medarbetareId);

    @Query("delete from losenordslank where medarbetare_id = :medarbetareId")
    void remove(long medarbetareId);

    @Query(
            """
            insert into losenordslank (medarbetare_id, nyckel, skapad, giltig_till)
            values (:medarbetareId, :nyckel, :nu, :giltigTill)
            """)
    void add(long medarbetareId, byte[] nyckel, Instant nu, Instant giltigTill);

    /** Whose password the link lets one choose; empty when it does not hold, whatever the reason. */
    @Query(
            """
            select m.*
              from losenordslank l
                   join medarbetare m on m.id = l.medarbetare_id
             where l.nyckel = :nyckel
               and l.giltig_till > :nu
               and m.aktiv
            """)
    Optional<Medarbetare> find(byte[] nyckel, Instant nu);

    /** Of several at once, one gets 1. */
    @Query("delete from losenordslank where nyckel = :nyckel")
    int use(byte[] nyckel);
}
