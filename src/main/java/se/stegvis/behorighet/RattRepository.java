package se.stegvis.behorighet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one question of the guard. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RattRepository extends GenericRepository<RattRepository.UppdragRow, Long> {

    @MappedEntity("uppdrag")
    record UppdragRow(@Id long id) {}

    /**
     * A roll held in the insats, and the deltagande when it is one of that insats.
     *
     * @param orsak why it counts as anonymous, when it does
     */
    @Introspected
    record Ratt(Roll roll, @Nullable Long deltagandeId, @Nullable String orsak) {}

    /**
     * Empty both when the insats does not exist and when it is somebody else's. What counts as anonymous is there only for
     * those who are named for it.
     */
    @Query(
            """
            select u.roll as roll, d.id as deltagande_id, d.anonym_orsak as orsak
              from uppdrag u
                   left join deltagande d
                   on d.insats_id = u.insats_id
                      and d.id = :deltagandeId
                      and (not d.anonym
                           or exists (
                               select 1
                                 from namngiven n
                                where n.deltagande_id = d.id
                                  and n.medarbetare_id = u.medarbetare_id
                                  and n.avslutad is null))
             where u.medarbetare_id = :medarbetareId
               and u.insats_id = :insatsId
               and u.fran <= :idag
               and (u.till is null or u.till >= :idag)
            """)
    List<Ratt> find(long medarbetareId, long insatsId, long deltagandeId, LocalDate idag);
}
