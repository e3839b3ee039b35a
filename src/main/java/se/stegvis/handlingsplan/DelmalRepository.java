package se.stegvis.handlingsplan;

import io.micronaut.core.annotation.Introspected;
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

/** Delmål with their steg. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DelmalRepository extends GenericRepository<DelmalRepository.DelmalRow, Long> {

    @MappedEntity("delmal")
    record DelmalRow(
            @Id @GeneratedValue long id,
            long handlingsplanId,
            int ordning,
            String nyckel,
            String rubrik,
            @Nullable String livsomrade,
            String status,
            String skal) {}

    /** A steg with its delmål; everything of the steg is null when the delmål has none. */
    @Introspected
    record Rad(
            long delmalId,
            String nyckel,
            String rubrik,
            @Nullable String livsomrade,
            String malstatus,
            String skal,
            @Nullable Long stegId,
            @Nullable String stegnyckel,
            @Nullable String vad,
            @Nullable String ansvarig,
            @Nullable String vem,
            @Nullable LocalDate klartSenast,
            @Nullable String status,
            @Nullable String resultat) {}

    @Query(
            """
            select d.id as delmal_id, d.nyckel as nyckel, d.rubrik as rubrik, d.livsomrade as livsomrade,
                   d.status as malstatus, d.skal as skal, s.id as steg_id, s.nyckel as stegnyckel, s.vad as vad,
                   s.ansvarig as ansvarig, s.vem as vem, s.klart_senast as klart_senast, s.status as status,
                   s.resultat as resultat
              from handlingsplan p
                   join delmal d on d.handlingsplan_id = p.id
                   left join steg s on s.delmal_id = d.id
             where p.insats_id = :insatsId and p.deltagande_id = :deltagandeId
             order by d.ordning, d.id, s.ordning, s.id
            """)
    List<Rad> findRader(long insatsId, long deltagandeId);

    DelmalRow save(DelmalRow delmal);

    @Query("delete from steg where id in (:ids)")
    void deleteSteg(List<Long> ids);

    @Query("delete from delmal where id in (:ids)")
    void deleteDelmal(List<Long> ids);
}
