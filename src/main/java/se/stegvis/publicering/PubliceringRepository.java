package se.stegvis.publicering;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.publicering.Publicering.Lage;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PubliceringRepository extends GenericRepository<Publicering, Long> {

    /** One of the list. */
    @Introspected
    record Rad(
            long id,
            String period,
            int nummer,
            Lage lage,
            Instant startad,
            @Nullable String startadAv,
            @Nullable Instant avgjord,
            @Nullable String avgjordAv) {}

    Publicering save(Publicering ny);

    Optional<Publicering> findById(long id);

    /** Those that were released, in the order that was done. */
    @Query("select p.* from publicering p where p.lage = 'SLAPPT' order by p.slapp_id")
    List<Publicering> findSlappta();

    /** The highest version of the period that is released; 0 when none is. */
    @Query("select coalesce(max(nummer), 0) from slapp where period = :period")
    int senaste(String period);

    /** The latest first. */
    @Query(
            """
            select p.id as id, p.period as period, p.nummer as nummer, p.lage as lage, p.startad as startad,
                   s.namn as startad_av, p.avgjord as avgjord, a.namn as avgjord_av
              from publicering p
                   left join medarbetare s on s.id = p.startad_av
                   left join medarbetare a on a.id = p.avgjord_av
             order by p.id desc
             limit 200
            """)
    List<Rad> findRader();

    /** The one to prepare that nobody does, or whose instance has not been heard since {@code overgiven}. */
    @Query(
            """
            select id from publicering
             where lage = 'FORBEREDS' and (instans is null or hord < :overgiven)
            """)
    Optional<Long> findAttForbereda(Instant overgiven);

    /** Takes it for an instance; 0 when another was first. */
    @Query(
            """
            update publicering
               set instans = :av, hord = :nu, version = version + 1
             where id = :publiceringId and lage = 'FORBEREDS' and (instans is null or hord < :overgiven)
            """)
    int ta(long publiceringId, String av, Instant nu, Instant overgiven);

    /** 0 when somebody has broken it off, or another instance taken it over. */
    @Query(
            """
            update publicering
               set steg = :vad, klart = :procent, hord = :nu
             where id = :publiceringId and lage = 'FORBEREDS' and instans = :av
            """)
    int framsteg(long publiceringId, String av, String vad, int procent, Instant nu);

    /** As {@link #framsteg}. */
    @Query(
            """
            update publicering
               set lage = 'GRANSKAS', steg = '', klart = 100, instans = null, faststallanden = :ids, underlag = :counted,
                   innehall = :ord, version = version + 1
             where id = :publiceringId and lage = 'FORBEREDS' and instans = :av
            """)
    int klar(long publiceringId, String av, String ids, String counted, String ord);

    /** As {@link #framsteg}. */
    @Query(
            """
            update publicering
               set lage = 'GICK_INTE', steg = '', hinder = :varfor, instans = null, avgjord = :nu, version = version + 1
             where id = :publiceringId and lage = 'FORBEREDS' and instans = :av
            """)
    int misslyckad(long publiceringId, String av, String varfor, Instant nu);

    /** 0 when it is over already. */
    @Query(
            """
            update publicering
               set lage = 'AVBRUTEN', steg = '', instans = null, avgjord_av = :av, avgjord = :nu, version = version + 1
             where id = :publiceringId and lage in ('FORBEREDS', 'GRANSKAS')
            """)
    int avbryt(long publiceringId, @Nullable Long av, Instant nu);

    /** 0 when somebody else has decided meanwhile. */
    @Query(
            """
            update publicering
               set lage = 'SLAPPT', avgjord_av = :av, avgjord = :nu, slapp_id = :slappt, version = version + 1
             where id = :publiceringId and lage = 'GRANSKAS' and version = :forra
            """)
    int slapp(long publiceringId, @Nullable Long av, Instant nu, long slappt, int forra);
}
