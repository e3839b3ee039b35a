package se.stegvis.slutdokumentation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** What a suggestion is made of, from the tables of other rooms. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnderlagQueries extends GenericRepository<Slutdokumentation, Long> {

    /**
     * The deltagande.
     *
     * @param kontaktperson as she is called outside the service
     * @param ord what the participant last said of her plan
     * @param nastaMote the next that is set
     */
    @Introspected
    record Huvud(
            String insats,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            @Nullable String kontaktperson,
            @Nullable String ord,
            @Nullable LocalDate nastaMote) {}

    /** A delmål with one of its steg that is not struck; without the steg when it has none. */
    @Introspected
    record Steg(
            long delmalId,
            String rubrik,
            String malstatus,
            @Nullable String vad,
            @Nullable String ansvarig,
            @Nullable LocalDate klartSenast,
            @Nullable String status,
            @Nullable String resultat) {}

    @Introspected
    record Akt(String vad, String plats, LocalDate fran, @Nullable LocalDate till, @Nullable Integer omfattning) {}

    /** What the participant answered to one question. */
    @Introspected
    record Svar(String instrument, LocalDate datum, String nyckel, @Nullable BigDecimal varde, @Nullable String svar) {}

    /** An officer at a party. */
    @Introspected
    record Kontakt(String part, String namn, String titel, @Nullable Chiffer telefon) {}

    /** What was decided at a meeting. */
    @Introspected
    record Beslut(String vad, @Nullable LocalDate klartSenast) {}

    @Query(
            """
            select i.namn as insats, d.inskriven as inskriven, d.utskriven as utskriven,
                   coalesce(m.alias, m.namn) as kontaktperson,
                   (select f.deltagarens_ord
                      from handlingsplan h
                           join planversion v on v.handlingsplan_id = h.id
                           join planversion_forankring f on f.planversion_id = v.id
                     where h.deltagande_id = d.id and f.deltagarens_ord <> ''
                     order by v.nummer desc
                     limit 1) as ord,
                   (select min(t.nasta)
                      from mote t
                     where t.insats_id = d.insats_id and t.deltagande_id = d.id and t.signerad is not null
                       and t.rattelse is null and t.nasta >= :idag) as nasta_mote
              from deltagande d
                   join insats i on i.id = d.insats_id
                   left join medarbetare m on m.id = d.kontaktperson_id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Huvud> findHuvud(long insatsId, long deltagandeId, LocalDate idag);

    @Query(
            """
            select m.id as delmal_id, m.rubrik as rubrik, m.status as malstatus, s.vad as vad, s.ansvarig as ansvarig,
                   s.klart_senast as klart_senast, s.status as status, s.resultat as resultat
              from handlingsplan h
                   join delmal m on m.handlingsplan_id = h.id
                   left join steg s on s.delmal_id = m.id and s.status <> 'struket'
             where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and m.status <> 'avslutat'
             order by m.ordning, m.id, s.ordning, s.id
            """)
    List<Steg> findSteg(long insatsId, long deltagandeId);

    @Query(
            """
            select a.vad as vad, a.plats as plats, a.fran as fran, a.till as till, a.omfattning as omfattning
              from handlingsplan h
                   join aktivitet a on a.handlingsplan_id = h.id
             where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and a.fran <= :idag
             order by a.fran, a.ordning
            """)
    List<Akt> findAktiviteter(long insatsId, long deltagandeId, LocalDate idag);

    @Query(
            """
            select s.instrument as instrument, s.datum as datum, v.nyckel as nyckel, v.varde as varde, v.svar as svar
              from skattning s
                   join skattning_varde v on v.skattning_id = s.id
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId and s.svarande = 'deltagare'
             order by s.datum, s.id
            """)
    List<Svar> findSvar(long insatsId, long deltagandeId);

    /** Those who work with her still, of parties she has consented to sharing with. */
    @Query(
            """
            select k.part as part, k.namn as namn, k.titel as titel, k.telefon as telefon
              from kontakt k
             where k.insats_id = :insatsId and k.deltagande_id = :deltagandeId and (k.till is null or k.till >= :idag)
               and exists (
                   select 1 from samtycke s
                    where s.insats_id = k.insats_id and s.deltagande_id = k.deltagande_id and s.slag = 'delning'
                      and s.part = k.part and s.oppen is not null)
             order by k.part, k.namn, k.id
            """)
    List<Kontakt> findKontakter(long insatsId, long deltagandeId, LocalDate idag);

    /** What is still to come of what the latest meeting decided. */
    @Query(
            """
            select b.vad as vad, b.klart_senast as klart_senast
              from mote_beslut b
             where b.mote_id = (
                       select m.id
                         from mote m
                        where m.insats_id = :insatsId and m.deltagande_id = :deltagandeId and m.signerad is not null
                          and m.rattelse is null
                        order by m.datum desc, m.id desc
                        limit 1)
               and (b.klart_senast is null or b.klart_senast >= :idag)
             order by b.id
            """)
    List<Beslut> findBeslut(long insatsId, long deltagandeId, LocalDate idag);
}
