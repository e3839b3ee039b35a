package se.stegvis.deltagare;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface KontaktobsRepository extends GenericRepository<Kontaktobs, Long> {

    /** A kontaktobs with the names of the staff who wrote and ended it. */
    @Introspected
    record Rad(
            long id,
            String slag,
            String text,
            LocalDate granskas,
            Instant skriven,
            String skrivenAv,
            @Nullable Instant avslutad,
            @Nullable String avslutadAv) {}

    Kontaktobs save(Kontaktobs obs);

    Kontaktobs update(Kontaktobs obs);

    /** Reached through a deltagande of the person it concerns. */
    @Query(
            """
            select k.*
              from kontaktobs k
                   join deltagande d on d.deltagare_id = k.deltagare_id
             where d.insats_id = :insatsId and d.id = :deltagandeId and k.id = :id
            """)
    Optional<Kontaktobs> find(long insatsId, long deltagandeId, long id);

    /** What is not ended, in the order of the code list. */
    @Query(
            """
            select k.id as id, k.slag as slag, k.text as text, k.granskas as granskas, k.skriven as skriven,
                   s.namn as skriven_av, null as avslutad, null as avslutad_av
              from deltagande d
                   join kontaktobs k on k.deltagare_id = d.deltagare_id and k.avslutad is null
                   join medarbetare s on s.id = k.skriven_av
                   left join kod on kod.lista = 'kontaktobs' and kod.kod = k.slag
             where d.insats_id = :insatsId and d.id = :deltagandeId
             order by kod.ordning, k.id
            """)
    List<Rad> findKvar(long insatsId, long deltagandeId);

    /** What has ended, the latest first. */
    @Query(
            """
            select k.id as id, k.slag as slag, k.text as text, k.granskas as granskas, k.skriven as skriven,
                   s.namn as skriven_av, k.avslutad as avslutad, a.namn as avslutad_av
              from deltagande d
                   join kontaktobs k on k.deltagare_id = d.deltagare_id and k.avslutad is not null
                   join medarbetare s on s.id = k.skriven_av
                   join medarbetare a on a.id = k.avslutad_av
             where d.insats_id = :insatsId and d.id = :deltagandeId
             order by k.avslutad desc, k.id desc
             limit 100
            """)
    List<Rad> findTidigare(long insatsId, long deltagandeId);
}
