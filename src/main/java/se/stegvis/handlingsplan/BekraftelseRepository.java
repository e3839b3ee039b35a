package se.stegvis.handlingsplan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BekraftelseRepository extends GenericRepository<Bekraftelse, Long> {

    /** One, with the number of the version and the name of who confirmed it. */
    @Introspected
    record Rad(int nummer, LocalDate dag, String av) {}

    Bekraftelse save(Bekraftelse bekraftelse);

    /** Latest day first. */
    @Query(
            """
            select v.nummer as nummer, b.dag as dag, m.namn as av
              from handlingsplan p
                   join planversion v on v.handlingsplan_id = p.id
                   join planbekraftelse b on b.planversion_id = v.id
                   join medarbetare m on m.id = b.bekraftad_av
             where p.insats_id = :insatsId and p.deltagande_id = :deltagandeId
             order by b.dag desc, b.id desc
             limit :antal
            """)
    List<Rad> find(long insatsId, long deltagandeId, int antal);
}
