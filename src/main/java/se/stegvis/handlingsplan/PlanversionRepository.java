package se.stegvis.handlingsplan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of plans. There is no delete, and no update but the one that masks a protected person. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanversionRepository extends GenericRepository<Planversion, Long> {

    ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** A version with the name of who fixed it, and when it was agreed; null where nobody has said. */
    @Introspected
    record Rad(
            long id,
            long handlingsplanId,
            int nummer,
            String innehall,
            Instant faststalld,
            long faststalldAv,
            String faststalldNamn,
            String hash,
            @Nullable LocalDate deltagare,
            @Nullable String deltagarensOrd,
            @Nullable LocalDate remittent,
            @Nullable String remittentVem) {

        /** The day it was fixed. */
        LocalDate dag() {
            return LocalDate.ofInstant(faststalld, SWEDEN);
        }

        /** Whether nobody has touched it since. */
        boolean oforandrad() {
            return hash.equals(Planversion.hash(handlingsplanId, nummer, innehall, faststalld, faststalldAv));
        }
    }

    Planversion save(Planversion version);

    @Query(
            """
            select v.*
              from planversion v
                   join handlingsplan p on p.id = v.handlingsplan_id
                   join deltagande d on d.id = p.deltagande_id
             where d.deltagare_id = :deltagareId
             order by v.id
            """)
    List<Planversion> findByPerson(long deltagareId);

    /** For {@link Omforsegling} alone. */
    @Query("update planversion set innehall = :innehall, hash = :hash where id = :id")
    void maskera(long id, String innehall, String hash);

    /**
     * The latest of them, latest first.
     *
     * @param hogst the highest number asked for
     */
    @Query(
            """
            select v.id as id, v.handlingsplan_id as handlingsplan_id, v.nummer as nummer, v.innehall as innehall,
                   v.faststalld as faststalld, v.faststalld_av as faststalld_av, m.namn as faststalld_namn,
                   v.hash as hash, f.deltagare as deltagare, f.deltagarens_ord as deltagarens_ord,
                   f.remittent as remittent, f.remittent_vem as remittent_vem
              from handlingsplan p
                   join planversion v on v.handlingsplan_id = p.id
                   join medarbetare m on m.id = v.faststalld_av
                   left join planversion_forankring f on f.planversion_id = v.id
             where p.insats_id = :insatsId and p.deltagande_id = :deltagandeId and v.nummer <= :hogst
             order by v.nummer desc
             limit :antal
            """)
    List<Rad> find(long insatsId, long deltagandeId, int hogst, int antal);
}
