package se.stegvis.faststallande;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is fixed. It can be added to and read; there is nothing here that changes a row or takes one away. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FaststallandeRepository extends GenericRepository<Faststalld, Long> {

    /**
     * One of a list.
     *
     * @param av who fixed it; a name for staff
     * @param galler 1 when it is the latest of its insats and period
     */
    @Introspected
    record Rad(
            long id,
            long insatsId,
            String insats,
            LocalDate fran,
            LocalDate till,
            int nummer,
            Instant uttag,
            String av,
            String anteckning,
            String skal,
            long galler) {}

    Faststalld save(Faststalld ny);

    Optional<Faststalld> findById(long id);

    /** The latest of each insats for the period. */
    @Query(
            """
            select f.*
              from faststallande f
             where f.insats_id in (:insatser) and f.fran = :fran and f.till = :till
               and f.nummer = (
                   select max(n.nummer)
                     from faststallande n
                    where n.insats_id = f.insats_id and n.fran = f.fran and n.till = f.till)
            """)
    List<Faststalld> findGallande(Collection<Long> insatser, LocalDate fran, LocalDate till);

    /** The latest period first. */
    @Query(
            """
            select f.id as id, f.insats_id as insats_id, i.namn as insats, f.fran as fran, f.till as till, f.nummer as nummer,
                   f.uttag as uttag, coalesce(m.namn, 'ett kommando') as av, f.anteckning as anteckning, f.skal as skal,
                   (f.nummer = max(f.nummer) over (partition by f.insats_id, f.fran, f.till)) + 0 as galler
              from faststallande f
                   join insats i on i.id = f.insats_id
                   left join medarbetare m on m.id = f.faststalld_av
             where f.insats_id in (:insatser)
             order by f.till desc, f.fran, i.namn, f.insats_id, f.nummer desc
            """)
    List<Rad> findRader(Collection<Long> insatser);

    /** Adds the rows of a text of JSON, which is one statement however many they are. */
    @Query(
            """
            insert into faststalld_tabell (faststallande_id, tabell, version)
            select :id, r.tabell, r.version
              from json_table(:rader, '$[*]' columns (
                       tabell varchar(40) path '$.tabell', version int path '$.version')) r
            """)
    void saveTabeller(long id, String rader);

    @Query(
            """
            insert into faststalld_cell (faststallande_id, tabell, plats, kon, kategori, etikett, matt, varde)
            select :id, r.tabell, r.plats, coalesce(r.kon, ''), coalesce(r.kategori, ''), coalesce(r.etikett, ''), r.matt,
                   r.varde
              from json_table(:rader, '$[*]' columns (
                       tabell varchar(40) path '$.tabell', plats int path '$.plats', kon varchar(10) path '$.kon',
                       kategori varchar(80) path '$.kategori', etikett varchar(250) path '$.etikett',
                       matt varchar(60) path '$.matt', varde decimal(18, 1) path '$.varde')) r
            """)
    void saveCeller(long id, String rader);

    @Query(
            """
            insert into faststallt_bidrag (faststallande_id, tabell, matt, kategori, deltagande_id, kon, antal)
            select :id, r.tabell, r.matt, coalesce(r.kategori, ''), r.deltagande_id, coalesce(r.kon, ''), r.antal
              from json_table(:rader, '$[*]' columns (
                       tabell varchar(40) path '$.tabell', matt varchar(60) path '$.matt',
                       kategori varchar(80) path '$.kategori', deltagande_id bigint path '$.deltagandeId',
                       kon varchar(10) path '$.kon', antal bigint path '$.antal')) r
            """)
    void saveBidrag(long id, String rader);

    @Query(
            """
            insert into faststallt_deltagande (faststallande_id, deltagande_id, anonym, kon, inskriven, utskriven,
                avslutsanledning)
            select :id, r.deltagande_id, r.anonym, r.kon, r.inskriven, r.utskriven, r.avslutsanledning
              from json_table(:rader, '$[*]' columns (
                       deltagande_id bigint path '$.deltagandeId', anonym int path '$.anonym', kon varchar(10) path '$.kon',
                       inskriven varchar(10) path '$.inskriven', utskriven varchar(10) path '$.utskriven',
                       avslutsanledning varchar(40) path '$.avslutsanledning')) r
            """)
    void saveDeltaganden(long id, String rader);

    @Query(
            """
            select c.faststallande_id as faststallande_id, c.tabell as tabell, c.plats as plats, c.kon as kon,
                   c.kategori as kategori, c.etikett as etikett, c.matt as matt, c.varde as varde
              from faststalld_cell c
             where c.faststallande_id in (:faststallanden)
             order by c.faststallande_id, c.tabell, c.plats
            """)
    List<Cell> findCeller(Collection<Long> faststallanden);

    @Query(
            """
            select b.tabell as tabell, b.matt as matt, b.kategori as kategori, b.deltagande_id as deltagande_id,
                   b.kon as kon, b.antal as antal
              from faststallt_bidrag b
             where b.faststallande_id = :id
             order by b.tabell, b.matt, b.kategori, b.deltagande_id
            """)
    List<Bidrag> findBidrag(long id);

    @Query(
            """
            select f.deltagande_id as deltagande_id, f.anonym + 0 as anonym, f.kon as kon, f.inskriven as inskriven,
                   f.utskriven as utskriven, f.avslutsanledning as avslutsanledning
              from faststallt_deltagande f
             where f.faststallande_id = :id
            """)
    List<Fakta> findDeltaganden(long id);

    /** A table with the version of its definitions. */
    @Introspected
    @Serdeable
    record Tabellversion(String tabell, int version) {}

    @Query(
            """
            select t.tabell as tabell, t.version as version
              from faststalld_tabell t
             where t.faststallande_id = :id
            """)
    List<Tabellversion> findTabeller(long id);

    /** By table, the version of its definitions. */
    default Map<String, Integer> versioner(long id) {
        return findTabeller(id).stream().collect(Collectors.toMap(Tabellversion::tabell, Tabellversion::version));
    }

    /** What is known now of everyone in the insats. */
    @Query(
            """
            select d.id as deltagande_id, d.anonym + 0 as anonym, d.kon as kon, d.nyckeldag as inskriven,
                   case when d.anonym then null else d.utskriven end as utskriven,
                   case when d.anonym and d.avslutsanledning <> 'felregistrering' then null
                        else d.avslutsanledning end as avslutsanledning
              from deltagande d
             where d.insats_id = :insatsId
            """)
    List<Fakta> findNu(long insatsId);
}
