package se.stegvis.efteravslut;

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
interface ForsokRepository extends GenericRepository<Forsok, Long> {

    /**
     * An attempt, with who made it.
     *
     * @param foreAvslut whether it belongs to an earlier exit, which was taken back
     */
    @Introspected
    record Rad(
            long id,
            int manader,
            LocalDate datum,
            String resultat,
            @Nullable String lage,
            String text,
            @Nullable String vem,
            long foreAvslut) {}

    /** How an attempt was before somebody corrected or struck it. */
    @Introspected
    record Tidigare(
            int manader,
            LocalDate datum,
            String resultat,
            @Nullable String lage,
            String text,
            String andring,
            @Nullable String andradAv,
            Instant andrad) {}

    Forsok save(Forsok forsok);

    Forsok update(Forsok forsok);

    void delete(Forsok forsok);

    Optional<Forsok> findByIdAndDeltagandeId(long id, long deltagandeId);

    Optional<Forsok> findByDeltagandeIdAndManaderAndDatum(long deltagandeId, int manader, LocalDate datum);

    @Query(
            """
            select e.id as id, e.manader as manader, e.datum as datum, e.resultat as resultat, e.lage as lage,
                   e.text as text, m.namn as vem, coalesce(e.datum < d.utskriven, 1) as fore_avslut
              from deltagande d
                   join efter_avslut e on e.deltagande_id = d.id
                   left join medarbetare m on m.id = e.medarbetare_id
             where d.insats_id = :insatsId and d.id = :deltagandeId
             order by e.manader, e.datum
            """)
    List<Rad> findRader(long insatsId, long deltagandeId);

    /** The latest change first. */
    @Query(
            """
            select t.manader as manader, t.datum as datum, t.resultat as resultat, t.lage as lage, t.text as text,
                   t.andring as andring, m.namn as andrad_av, t.andrad as andrad
              from deltagande d
                   join efter_avslut_tidigare t on t.deltagande_id = d.id
                   left join medarbetare m on m.id = t.andrad_av
             where d.insats_id = :insatsId and d.id = :deltagandeId
             order by t.andrad desc, t.id desc
             limit 100
            """)
    List<Tidigare> findTidigare(long insatsId, long deltagandeId);

    /** Keeps an attempt as it is, before it is changed. */
    @Query(
            """
            insert into efter_avslut_tidigare (efter_avslut_id, deltagande_id, manader, datum, resultat, lage, text,
                medarbetare_id, skapad, andring, andrad_av, andrad)
            select id, deltagande_id, manader, datum, resultat, lage, text, medarbetare_id, skapad, :andring, :av, :nu
              from efter_avslut
             where id = :id and deltagande_id = :deltagandeId
            """)
    void behall(long id, long deltagandeId, String andring, long av, Instant nu);
}
