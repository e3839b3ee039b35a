package se.stegvis.kontaktperson;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VikariatRepository extends GenericRepository<Vikariat, Long> {

    Vikariat save(Vikariat vikariat);

    Vikariat update(Vikariat vikariat);

    Optional<Vikariat> findByIdAndInsatsId(long id, long insatsId);

    /** Waits until nobody else gives or changes one, and holds that until the transaction ends. */
    @Query("select namn from las where namn = 'vikariat' for update")
    String las();

    /** Those with a day in common with the period, where either of the two is away or stands in. Locks, so that it reads what is. */
    @Query(
            """
            select *
              from vikariat
             where insats_id = :insatsId
               and (medarbetare_id in (:medarbetareId, :vikarieId) or vikarie_id = :medarbetareId)
               and till >= fran
               and till >= :fran
               and fran <= :till
             order by fran, id
               for update
            """)
    List<Vikariat> findUnder(long insatsId, long medarbetareId, long vikarieId, LocalDate fran, LocalDate till);

    @Query("select namn from medarbetare where id = :id")
    String findNamn(long id);

    /** The latest first. */
    @Query(
            """
            select v.id as id, m.namn as medarbetare, vm.namn as vikarie, v.fran as fran, v.till as till, v.given as given,
                   g.namn as given_av, v.avslutad as avslutad, a.namn as avslutad_av
              from vikariat v
                   join medarbetare m on m.id = v.medarbetare_id
                   join medarbetare vm on vm.id = v.vikarie_id
                   join medarbetare g on g.id = v.given_av
                   left join medarbetare a on a.id = v.avslutad_av
             where v.insats_id = :insatsId
             order by v.till desc, v.fran desc, v.id desc
             limit 200
            """)
    List<Vikariat.Rad> findRader(long insatsId);
}
