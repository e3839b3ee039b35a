package se.stegvis.medarbetare;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MedarbetareRepository extends GenericRepository<Medarbetare, Long> {

    Medarbetare save(Medarbetare medarbetare);

    Medarbetare update(Medarbetare medarbetare);

    Optional<Medarbetare> findByEpost(String epost);

    @Query("insert ignore into medarbetare_roll (medarbetare_id, roll) values (:medarbetareId, :roll)")
    void addRoll(long medarbetareId, String roll);

    @Query(
            """
            insert into uppdrag (medarbetare_id, insats_id, roll, fran)
            select :medarbetareId, :insatsId, :roll, :fran
              from insats
             where id = :insatsId
               and not exists (
                   select 1
                     from uppdrag
                    where medarbetare_id = :medarbetareId
                      and insats_id = :insatsId
                      and roll = :roll
                      and (till is null or till >= :fran))
            """)
    void addUppdrag(long medarbetareId, long insatsId, String roll, LocalDate fran);

    @Query("select id from insats where namn = :namn")
    Optional<Long> findInsatsId(String namn);

    /** Who can be kontaktperson in an insats today, by name. */
    @Query(
            """
            select distinct m.*
              from medarbetare m
                   join uppdrag u on u.medarbetare_id = m.id
             where u.insats_id = :insatsId
               and m.aktiv
               and u.fran <= :idag
               and (u.till is null or u.till >= :idag)
             order by m.namn
            """)
    List<Medarbetare> findByInsats(long insatsId, LocalDate idag);
}
