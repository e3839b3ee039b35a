package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The aktiviteter of a plan, all written at once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AktivitetRepository extends GenericRepository<AktivitetRepository.AktivitetRow, Long> {

    @MappedEntity("aktivitet")
    record AktivitetRow(
            @Id @GeneratedValue long id,
            long handlingsplanId,
            int ordning,
            String nyckel,
            String slag,
            String vad,
            String plats,
            LocalDate fran,
            @Nullable LocalDate till,
            @Nullable Integer omfattning) {

        static AktivitetRow of(long planId, int ordning, Aktivitet a) {
            return new AktivitetRow(
                    0, planId, ordning, a.nyckel(), a.slag(), a.vad(), a.plats(), a.fran(), a.till(), a.omfattning());
        }

        Aktivitet aktivitet() {
            return new Aktivitet(nyckel, slag, vad, plats, fran, till, omfattning);
        }
    }

    @Query(
            """
            select a.*
              from handlingsplan p
                   join aktivitet a on a.handlingsplan_id = p.id
             where p.insats_id = :insatsId and p.deltagande_id = :deltagandeId
             order by a.ordning, a.id
            """)
    List<AktivitetRow> findRader(long insatsId, long deltagandeId);

    List<AktivitetRow> saveAll(List<AktivitetRow> aktiviteter);

    @Query("delete from aktivitet where id in (:ids)")
    void deleteAktiviteter(List<Long> ids);
}
