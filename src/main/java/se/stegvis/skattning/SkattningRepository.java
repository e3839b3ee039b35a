package se.stegvis.skattning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SkattningRepository extends GenericRepository<Skattning, Long> {

    /** One answer. */
    @Introspected
    record Rad(
            LocalDate datum,
            String instrument,
            String version,
            String svarande,
            String nyckel,
            @Nullable BigDecimal varde,
            @Nullable String svar) {}

    /** Every answer of a deltagande, earliest day first. */
    @Query(
            """
            select s.datum as datum, s.instrument as instrument, s.instrument_version as version, s.svarande as svarande,
                   v.nyckel as nyckel, v.varde as varde, v.svar as svar
              from skattning s
                   join skattning_varde v on v.skattning_id = s.id
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             order by s.datum, s.id
            """)
    List<Rad> findRader(long insatsId, long deltagandeId);

    /** A version of an instrument. */
    @Introspected
    record Anvand(String instrument, String version) {}

    /** Those that somebody has answered. */
    @Query("select distinct instrument as instrument, instrument_version as version from skattning")
    List<Anvand> findVersioner();

    /** The latest day of each instrument. */
    @Introspected
    record Senast(long deltagandeId, String instrument, LocalDate datum) {}

    @Query(
            """
            select deltagande_id as deltagande_id, instrument as instrument, max(datum) as datum
              from skattning
             where insats_id = :insatsId and deltagande_id in (:deltaganden)
             group by deltagande_id, instrument
            """)
    List<Senast> findSenaste(long insatsId, Collection<Long> deltaganden);

    /** Makes others who save on the deltagande wait, since two parties' rows taken by turns can lock each other out. */
    @Query(
            """
            select id
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId
               for update
            """)
    long lock(long insatsId, long deltagandeId);

    /** Who has answered the instrument on the day. */
    @Query(
            """
            select svarande
              from skattning
             where insats_id = :insatsId
               and deltagande_id = :deltagandeId
               and instrument = :instrument
               and datum = :datum
            """)
    List<String> findSvarande(long insatsId, long deltagandeId, String instrument, LocalDate datum);

    /** One measurement, for a list; {@code vem} is null when it was read from a file. */
    @Introspected
    record Post(
            long id,
            LocalDate datum,
            String instrument,
            String instrumentVersion,
            String svarande,
            @Nullable String vem) {}

    /** Every measurement of a deltagande, latest day first. */
    @Query(
            """
            select s.id as id, s.datum as datum, s.instrument as instrument, s.instrument_version as instrument_version,
                   s.svarande as svarande, m.namn as vem
              from skattning s
                   left join medarbetare m on m.id = s.registrerad_av
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             order by s.datum desc, s.instrument desc, s.svarande desc
            """)
    List<Post> findPoster(long insatsId, long deltagandeId);

    Optional<Skattning> findByIdAndInsatsIdAndDeltagandeId(long id, long insatsId, long deltagandeId);

    Skattning update(Skattning skattning);

    void delete(Skattning skattning);

    Skattning save(Skattning skattning);
}
