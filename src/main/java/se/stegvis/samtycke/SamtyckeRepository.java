package se.stegvis.samtycke;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SamtyckeRepository extends GenericRepository<Samtycke, Long> {

    /** One with the names of who wrote it down and who took it back. */
    @Introspected
    record Rad(
            long id,
            String slag,
            String part,
            String omfattning,
            int textVersion,
            String satt,
            LocalDate datum,
            String registreratAv,
            Instant registrerat,
            @Nullable Instant ersatt,
            @Nullable LocalDate aterkallat,
            @Nullable String aterkallatAv) {}

    /** When she consented to be registered by name, and since when it counts as anonymous. */
    @Introspected
    record Registrering(@Nullable LocalDate samtycke, @Nullable String anonymOrsak, @Nullable LocalDate anonymFran) {}

    Samtycke save(Samtycke samtycke);

    Samtycke update(Samtycke samtycke);

    Optional<Samtycke> findByIdAndInsatsIdAndDeltagandeId(long id, long insatsId, long deltagandeId);

    /** The one that holds; empty when none does. */
    Optional<Samtycke> findByInsatsIdAndDeltagandeIdAndSlagAndPartAndErsattIsNullAndAterkallatIsNull(
            long insatsId, long deltagandeId, String slag, String part);

    @Query(
            """
            select s.id as id, s.slag as slag, s.part as part, s.omfattning as omfattning, s.text_version as text_version,
                   s.satt as satt, s.datum as datum, m.namn as registrerat_av, s.registrerat as registrerat,
                   s.ersatt as ersatt, s.aterkallat as aterkallat, a.namn as aterkallat_av
              from samtycke s
                   join medarbetare m on m.id = s.registrerat_av
                   left join medarbetare a on a.id = s.aterkallat_av
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             order by s.oppen is null, s.slag desc, s.datum desc, s.id desc
            """)
    List<Rad> find(long insatsId, long deltagandeId);

    @Query(
            """
            select samtycke as samtycke, anonym_orsak as anonym_orsak, anonym_fran as anonym_fran
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId
            """)
    Optional<Registrering> findRegistrering(long insatsId, long deltagandeId);
}
