package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
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

@JdbcRepository(dialect = Dialect.MYSQL)
@Requires(env = "demo")
interface DemoAktQueries extends GenericRepository<DemoAktQueries.Row, Long> {

    @MappedEntity("deltagande")
    record Row(@Id long id) {}

    @Introspected
    record AktRad(
            long id,
            long insatsId,
            String insats,
            @Nullable Long kontaktpersonId,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            String avslutsanledning,
            long arbete) {}

    @Introspected
    record LagRad(long insatsId, long medarbetareId, LocalDate fran, @Nullable LocalDate till) {}

    /** Everybody but those registered by mistake. */
    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats, d.kontaktperson_id as kontaktperson_id,
                   d.inskriven as inskriven, d.utskriven as utskriven,
                   coalesce(d.avslutsanledning, '') as avslutsanledning,
                   (select count(*)
                      from deltagande_sysselsattning s
                     where s.deltagande_id = d.id
                       and s.tidpunkt = 'efter'
                       and s.kod <> 'aktivt_arbetssokande') as arbete
              from deltagande d
                   join insats i on i.id = d.insats_id
             where not d.anonym
               and coalesce(d.avslutsanledning, '') <> 'felregistrering'
             order by d.id
            """)
    List<AktRad> akter();

    @Query(
            """
            select insats_id as insats_id, medarbetare_id as medarbetare_id, fran as fran, till as till
              from uppdrag
             order by id
            """)
    List<LagRad> lag();
}
