package se.stegvis.konto;

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
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Kontospar;
import se.stegvis.medarbetare.Medarbetare;

/** What the pages of accounts read. Nothing here knows a participant, only how many somebody has. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KontoQueries extends GenericRepository<Medarbetare, Long> {

    /**
     * A roll of an account; an account without any has one row without.
     *
     * @param harLosenord 1 when one is chosen, else 0: a boolean is not read from what a query works out
     * @param insatsNamn null for a roll over the installation
     * @param givet null for those from before this was kept
     * @param givetAv null when an operator gave it
     * @param utat what she is called in what leaves the service, and so with the address and who gave
     */
    @Introspected
    record Rad(
            long id,
            String namn,
            String epost,
            boolean aktiv,
            int harLosenord,
            Instant skapad,
            @Nullable Instant senastInloggad,
            @Nullable Roll roll,
            @Nullable String insatsNamn,
            @Nullable LocalDate fran,
            @Nullable LocalDate till,
            @Nullable Instant givet,
            @Nullable String givetAv,
            String utat,
            String utatEpost,
            @Nullable String givetAvUtat) {}

    /** A roll over the installation. */
    @Introspected
    record RollRad(Roll roll, @Nullable Instant givet, @Nullable String givetAv) {}

    /** An uppdrag of an account. */
    @Introspected
    record UppdragRad(
            long id,
            Roll roll,
            String insatsNamn,
            LocalDate fran,
            @Nullable LocalDate till,
            @Nullable Instant givet,
            @Nullable String givetAv) {}

    /** How many ongoing participants somebody is kontaktperson for in an insats; never who they are. */
    @Introspected
    record Deltagarantal(String insatsNamn, long antal) {}

    @Query(
            """
            select i.namn as insats_namn, count(*) as antal
              from deltagande d
                   join insats i on i.id = d.insats_id
             where d.kontaktperson_id = :medarbetareId
               and not d.anonym
               and d.avslutsanledning is null
             group by i.id, i.namn
             order by i.namn
            """)
    List<Deltagarantal> findDeltagarantal(long medarbetareId);

    /** A row of the audit trail; {@code av} is null for a command. */
    @Introspected
    record AndringRad(Instant tidpunkt, @Nullable String av, String handelse, String fore, String efter) {}

    /** All accounts with what they hold today or will; hundreds, so they are filtered and ordered by who asks. */
    @Query(
            """
            select m.id as id, m.namn as namn, m.epost as epost, m.aktiv as aktiv,
                   case when m.losenord is null then 0 else 1 end as har_losenord, m.skapad as skapad,
                   m.senast_inloggad as senast_inloggad, r.roll as roll, null as insats_namn, null as fran,
                   null as till, r.givet as givet, g.namn as givet_av,
                   coalesce(m.alias, m.namn) as utat,
                   case when m.alias is null then m.epost else m.alias_epost end as utat_epost,
                   coalesce(g.alias, g.namn) as givet_av_utat
              from medarbetare m
                   left join medarbetare_roll r on r.medarbetare_id = m.id
                   left join medarbetare g on g.id = r.givet_av
            union all
            select m.id, m.namn, m.epost, m.aktiv, case when m.losenord is null then 0 else 1 end, m.skapad,
                   m.senast_inloggad, u.roll, i.namn, u.fran, u.till, u.givet, g.namn, coalesce(m.alias, m.namn),
                   case when m.alias is null then m.epost else m.alias_epost end, coalesce(g.alias, g.namn)
              from uppdrag u
                   join medarbetare m on m.id = u.medarbetare_id
                   join insats i on i.id = u.insats_id
                   left join medarbetare g on g.id = u.givet_av
             where u.till is null
                or (u.till >= :idag and u.till >= u.fran)
            """)
    List<Rad> findAll(LocalDate idag);

    @Query("select senast_inloggad from medarbetare where id = :medarbetareId and senast_inloggad is not null")
    Optional<Instant> findSenastInloggad(long medarbetareId);

    @Query(
            """
            select r.roll as roll, r.givet as givet, g.namn as givet_av
              from medarbetare_roll r
                   left join medarbetare g on g.id = r.givet_av
             where r.medarbetare_id = :medarbetareId
             order by r.roll
            """)
    List<RollRad> findRoller(long medarbetareId);

    @Query(
            """
            select u.id as id, u.roll as roll, i.namn as insats_namn, u.fran as fran, u.till as till,
                   u.givet as givet, g.namn as givet_av
              from uppdrag u
                   join insats i on i.id = u.insats_id
                   left join medarbetare g on g.id = u.givet_av
             where u.medarbetare_id = :medarbetareId
             order by u.fran desc, i.namn, u.id
            """)
    List<UppdragRad> findUppdrag(long medarbetareId);

    @Query(
            """
            select a.tidpunkt as tidpunkt, m.namn as av, a.handelse as handelse, a.fore as fore, a.efter as efter
              from andring a
                   left join medarbetare m on m.id = a.medarbetare_id
             where a.omrade = 'konto'
               and a.foremal = :foremal
             order by a.id desc
             limit :antal
            """)
    List<AndringRad> findAndringar(String foremal, int antal);

    default Optional<AndringRad> findSenasteGranskning() {
        return findAndringar(Kontospar.GRANSKNING, 1).stream().findFirst();
    }
}
