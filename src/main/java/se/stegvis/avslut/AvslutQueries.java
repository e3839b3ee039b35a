package se.stegvis.avslut;

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
import se.stegvis.atkomstlogg.Namn;

/** What the pages of exits read, with the names of the staff. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AvslutQueries extends GenericRepository<Avslut, Long> {

    /** Who made the exit as it stands; empty when a file did. */
    @Introspected
    record Gjordav(String namn, Instant nar) {}

    /** A correction. */
    @Introspected
    record Andring(Instant nar, @Nullable String namn) {}

    /** One that was registered by mistake. */
    @Introspected
    record Felregistrerad(
            long id,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable Instant nar,
            @Nullable String namn,
            String skal) {}

    /** An exit that was taken back, with the names. */
    @Introspected
    record Tidigare(
            long id,
            String slag,
            LocalDate dag,
            String skal,
            @Nullable String av,
            @Nullable LocalDate utskriven,
            String avslutsanledning,
            String avslutsanledningText,
            String utfall,
            String forsorjning,
            @Nullable String samtyckeUppfoljning,
            @Nullable String overlamnad,
            String overlamnadText,
            @Nullable String nasSatt,
            String nasTid,
            @Nullable String avslutadAv,
            @Nullable Instant avslutad) {}

    @Query(
            """
            select m.namn as namn, u.avslutad as nar
              from avslutsuppgift u
                   join medarbetare m on m.id = u.avslutad_av
             where u.deltagande_id = :deltagandeId
            """)
    Optional<Gjordav> findGjordav(long deltagandeId);

    @Query(
            """
            select l.tidpunkt as nar, m.namn as namn
              from andring l
                   left join medarbetare m on m.id = l.medarbetare_id
             where l.omrade = 'deltagande' and l.foremal = :foremal and l.handelse = 'AVSLUT_RATTAT'
             order by l.id
            """)
    List<Andring> findAndringar(String foremal);

    /** Latest first. */
    @Query(
            """
            select t.id as id, t.slag as slag, t.dag as dag, t.skal as skal, m.namn as av, t.utskriven as utskriven,
                   t.avslutsanledning as avslutsanledning, t.avslutsanledning_text as avslutsanledning_text,
                   t.utfall as utfall, t.forsorjning as forsorjning, t.samtycke_uppfoljning as samtycke_uppfoljning,
                   t.overlamnad as overlamnad, t.overlamnad_text as overlamnad_text, t.nas_satt as nas_satt,
                   t.nas_tid as nas_tid, a.namn as avslutad_av, t.avslutad as avslutad
              from ateroppning t
                   left join medarbetare m on m.id = t.av
                   left join medarbetare a on a.id = t.avslutad_av
             where t.deltagande_id = :deltagandeId
             order by t.id desc
            """)
    List<Tidigare> findTidigare(long deltagandeId);

    @Query(
            """
            select d.id as id, p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr,
                   d.inskriven as inskriven, u.avslutad as nar, m.namn as namn, d.avslutsanledning_text as skal
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
                   left join avslutsuppgift u on u.deltagande_id = d.id
                   left join medarbetare m on m.id = u.avslutad_av
             where d.insats_id = :insatsId and not d.anonym and d.avslutsanledning = 'felregistrering'
             order by d.inskriven desc, d.id desc
             limit 500
            """)
    List<Felregistrerad> findFelregistrerade(long insatsId);
}
