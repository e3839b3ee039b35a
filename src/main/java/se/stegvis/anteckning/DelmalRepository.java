package se.stegvis.anteckning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What the delmål a note concerns were called when it was written: plans are rewritten, notes are not. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DelmalRepository extends GenericRepository<DelmalRepository.DelmalRow, Long> {

    @MappedEntity("anteckning_delmal")
    record DelmalRow(@Id @GeneratedValue long id, long anteckningId, String rubrik) {}

    @Introspected
    record Rad(long anteckningId, String rubrik) {}

    List<DelmalRow> saveAll(List<DelmalRow> rader);

    @Query(
            """
            select d.anteckning_id as anteckning_id, d.rubrik as rubrik
              from anteckning_delmal d
             where d.anteckning_id in (:anteckningar)
             order by d.id
            """)
    List<Rad> find(Collection<Long> anteckningar);

    @Query("delete from anteckning_delmal where anteckning_id = :anteckningId")
    void removeAll(long anteckningId);

    /** Those of the plan as it stands. */
    @Query(
            """
            select m.rubrik
              from handlingsplan h
                   join delmal m on m.handlingsplan_id = h.id
             where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId
             order by h.id desc, m.ordning
             limit 100
            """)
    List<String> findPlanens(long insatsId, long deltagandeId);
}
