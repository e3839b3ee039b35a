package se.stegvis.dataskydd;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NamngivenRepository extends GenericRepository<Namngiven, Long> {

    /** One that was named, and by whom; {@code arbetar} is 1 when she works in the insats today. */
    @Introspected
    record Rad(
            long medarbetareId, String namn, Instant given, String givenAv, @Nullable Instant avslutad, long arbetar) {}

    /** A deltagande that only those named may open, and how many of them work in its insats today. */
    @Introspected
    record Akt(
            long id,
            String deltagarNr,
            String anonymOrsak,
            LocalDate anonymFran,
            LocalDate inskriven,
            long min,
            long antal) {}

    /** Who works in an insats today, and whether as samordnare. */
    @Introspected
    record Arbetar(long id, String namn, long samordnare) {}

    Namngiven save(Namngiven namngiven);

    @Query(
            """
            update namngiven
               set avslutad = :nu, avslutad_av = :av
             where deltagande_id = :deltagandeId and medarbetare_id = :medarbetareId and avslutad is null
            """)
    int avsluta(long deltagandeId, long medarbetareId, long av, Instant nu);

    @Query(
            """
            select n.medarbetare_id as medarbetare_id, m.namn as namn, n.given as given, g.namn as given_av,
                   n.avslutad as avslutad,
                   m.aktiv and exists (
                       select 1 from uppdrag u
                        where u.medarbetare_id = m.id and u.insats_id = d.insats_id and u.fran <= :idag
                          and (u.till is null or u.till >= :idag)) as arbetar
              from namngiven n
                   join deltagande d on d.id = n.deltagande_id
                   join medarbetare m on m.id = n.medarbetare_id
                   join medarbetare g on g.id = n.given_av
             where n.deltagande_id = :deltagandeId and d.insats_id = :insatsId
             order by n.avslutad is not null, m.namn, n.id
            """)
    List<Rad> find(long insatsId, long deltagandeId, LocalDate idag);

    /** Those the reader is named for, or all of the insats; felregistrerade left out. */
    @Query(
            """
            select d.id as id, d.deltagar_nr as deltagar_nr, d.anonym_orsak as anonym_orsak,
                   d.anonym_fran as anonym_fran, d.inskriven as inskriven,
                   exists (
                       select 1 from namngiven n
                        where n.deltagande_id = d.id and n.medarbetare_id = :lasare and n.avslutad is null) as min,
                   (select count(*)
                      from namngiven n
                           join medarbetare m on m.id = n.medarbetare_id and m.aktiv
                     where n.deltagande_id = d.id and n.avslutad is null
                       and exists (
                           select 1 from uppdrag u
                            where u.medarbetare_id = n.medarbetare_id and u.insats_id = d.insats_id and u.fran <= :idag
                              and (u.till is null or u.till >= :idag))) as antal
              from deltagande d
             where d.insats_id = :insatsId
               and d.anonym_orsak is not null
               and (d.avslutsanledning is null or d.avslutsanledning <> 'felregistrering')
               and (:alla or exists (
                   select 1 from namngiven n
                    where n.deltagande_id = d.id and n.medarbetare_id = :lasare and n.avslutad is null))
             order by d.inskriven, d.id
            """)
    List<Akt> findAkter(long insatsId, long lasare, boolean alla, LocalDate idag);

    @Query(
            """
            select m.id as id, m.namn as namn, max(u.roll = 'SAMORDNARE') as samordnare
              from medarbetare m
                   join uppdrag u on u.medarbetare_id = m.id
             where u.insats_id = :insatsId and m.aktiv and u.fran <= :idag and (u.till is null or u.till >= :idag)
             group by m.id, m.namn
             order by m.namn, m.id
            """)
    List<Arbetar> findArbetar(long insatsId, LocalDate idag);

    @Query(
            """
            select count(*) from namngiven
             where deltagande_id = :deltagandeId and medarbetare_id = :medarbetareId and avslutad is null
            """)
    long countOppna(long deltagandeId, long medarbetareId);

    /** Why it counts as anonymous; empty when it does not. */
    @Query("select coalesce(anonym_orsak, '') from deltagande where insats_id = :insatsId and id = :deltagandeId")
    String findOrsak(long insatsId, long deltagandeId);

    /** Whether somebody in the insats works with it: one that is in the insats though it counts as anonymous. */
    @Query(
            """
            select count(*) from deltagande
             where insats_id = :insatsId and id = :deltagandeId and anonym_orsak is not null
            """)
    long countAkt(long insatsId, long deltagandeId);
}
