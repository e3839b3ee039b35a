package se.stegvis.handlingsplan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HandlingsplanRepository extends GenericRepository<Handlingsplan, Long> {

    Optional<Handlingsplan> findByInsatsIdAndDeltagandeId(long insatsId, long deltagandeId);

    /** Of a deltagande with a plan: 1 when that is agreed with both, else 0, and how many steps are left to do. */
    @Introspected
    record Kvar(long deltagandeId, long forankrad, long steg) {}

    @Query(
            """
            select h.deltagande_id as deltagande_id,
                   count(distinct case
                       when h.forankrad_deltagare is not null and h.forankrad_remittent is not null then h.id
                   end) as forankrad,
                   count(s.id) as steg
              from handlingsplan h
                   left join delmal m on m.handlingsplan_id = h.id and m.status <> 'avslutat'
                   left join steg s on s.delmal_id = m.id and s.status in ('planerat', 'pagar')
             where h.insats_id = :insatsId and h.deltagande_id in (:deltaganden)
             group by h.deltagande_id
            """)
    List<Kvar> findKvar(long insatsId, Collection<Long> deltaganden);

    Handlingsplan save(Handlingsplan plan);

    Handlingsplan update(Handlingsplan plan);
}
