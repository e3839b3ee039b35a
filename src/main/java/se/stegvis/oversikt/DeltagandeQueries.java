package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.kryptering.Chiffer;

/** What a participant's page reads; the number of statements does not grow with what is written in the case. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagandeQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /**
     * Person, enrolment, kontaktperson with the latest hand-over, exit, plan dates, and how it stands with consent.
     *
     * @param anonymOrsak why it counts as anonymous; null when it does not
     * @param delasMed parties with whom something may be shared, joined with |
     * @param nasta due day of the three-month follow-up to be done next, and {@code nastaSenast} its last day in time
     * @param aterkallade parties for which that was taken back
     */
    @Introspected
    record Huvud(
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            String insatsNamn,
            String kon,
            @Nullable LocalDate fodelsedatum,
            @Nullable Integer fodelsear,
            @Nullable String foddSvar,
            @Nullable Chiffer personnummer,
            @Nullable Chiffer telefon,
            @Nullable Chiffer epost,
            long harAdress,
            @Nullable String telefonSvar,
            @Nullable String epostSvar,
            @Nullable String adressSvar,
            LocalDate inskriven,
            @Nullable LocalDate samtycke,
            @Nullable String remittent,
            @Nullable String kontaktperson,
            @Nullable String vikarie,
            @Nullable LocalDate vikarieTill,
            @Nullable String overlamning,
            @Nullable LocalDate overlamnad,
            @Nullable String overlamnadAv,
            @Nullable String utbildning,
            @Nullable String forsorjningstid,
            @Nullable LocalDate utskriven,
            @Nullable String overfordFran,
            @Nullable LocalDate overfordInskriven,
            @Nullable Long remissId,
            @Nullable String avslutsanledning,
            String avslutsanledningText,
            @Nullable LocalDate nasta,
            @Nullable LocalDate nastaSenast,
            @Nullable LocalDate upprattad,
            @Nullable LocalDate forankradDeltagare,
            @Nullable LocalDate forankradRemittent,
            long ateroppnat,
            @Nullable String anonymOrsak,
            @Nullable String delasMed,
            @Nullable String aterkallade,
            long informerad) {}

    /** A delmål with how many of its steps are done. */
    @Introspected
    record DelmalRad(String rubrik, long steg, long klara) {}

    /** The beginning of a note. */
    @Introspected
    record AnteckningRad(
            long id, LocalDate datum, String rubrik, String borjan, String skrivenAv, @Nullable Instant signerad) {}

    /** The next meeting with other parties, as decided at an earlier one. */
    @Introspected
    record MoteRad(long id, LocalDate nasta) {}

    @Query(
            """
            select a.id as id, a.nasta as nasta
              from mote a
             where a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and a.nasta >= :idag
               and a.signerad is not null
               and a.rattelse is null
             order by a.nasta, a.id
             limit 1
            """)
    Optional<MoteRad> findNastaMote(long insatsId, long deltagandeId, LocalDate idag);

    /**
     * Another deltagande of the same person, in an insats that the reader works in; what is in none counts as anonymous
     * or was a mistake.
     */
    @Introspected
    record AnnatRad(long id, long insatsId, String insatsNamn, LocalDate inskriven, @Nullable LocalDate utskriven) {}

    @Query(
            """
            select o.id as id, o.insats_id as insats_id, i.namn as insats_namn, o.inskriven as inskriven,
                   o.utskriven as utskriven
              from deltagande d
                   join deltagande o on o.deltagare_id = d.deltagare_id and o.id <> d.id
                   join insats i on i.id = o.insats_id
             where d.insats_id = :insatsId
               and d.id = :deltagandeId
               and not d.anonym
               and not o.anonym
               and (o.avslutsanledning is null or o.avslutsanledning <> 'felregistrering')
               and o.insats_id in (:mina)
             order by o.inskriven, o.id
            """)
    List<AnnatRad> findAndra(long insatsId, long deltagandeId, Collection<Long> mina);

    /** One skattning, with the sum of its values. */
    @Introspected
    record SkattningRad(String instrument, LocalDate datum, String svarande, @Nullable BigDecimal summa) {}

    @Query(
            """
            select p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, i.namn as insats_namn,
                   d.kon as kon, p.fodelsedatum as fodelsedatum, p.fodelsear as fodelsear, p.fodd_svar as fodd_svar,
                   p.personnummer as personnummer, p.telefon as telefon, p.epost as epost, p.adress is not null as har_adress,
                   p.telefon_svar as telefon_svar, p.epost_svar as epost_svar, p.adress_svar as adress_svar,
                   d.inskriven as inskriven,
                   d.samtycke as samtycke, d.remittent as remittent, m.namn as kontaktperson,
                   vm.namn as vikarie, v.till as vikarie_till, k.overlamning as overlamning, k.fran as overlamnad,
                   kg.namn as overlamnad_av,
                   d.utbildning as utbildning, d.forsorjningstid as forsorjningstid, d.utskriven as utskriven,
                   d.avslutsanledning as avslutsanledning, d.avslutsanledning_text as avslutsanledning_text,
                   f.forfallodag as nasta, f.senast as nasta_senast,
                   h.upprattad as upprattad, h.forankrad_deltagare as forankrad_deltagare,
                   h.forankrad_remittent as forankrad_remittent,
                   exists (select 1 from ateroppning t where t.deltagande_id = d.id) as ateroppnat,
                   d.anonym_orsak as anonym_orsak,
                   (select group_concat(s.part order by s.part separator '|')
                      from samtycke s
                     where s.deltagande_id = d.id and s.slag = 'delning' and s.oppen is not null) as delas_med,
                   (select group_concat(distinct s.part order by s.part separator '|')
                      from samtycke s
                     where s.deltagande_id = d.id
                       and s.aterkallat is not null
                       and not exists (
                           select 1 from samtycke n
                            where n.deltagande_id = s.deltagande_id and n.oppen = concat(s.slag, '\\:', s.part))) as aterkallade,
                   exists (
                       select 1 from samtycke s
                        where s.deltagande_id = d.id and s.slag = 'information' and s.oppen is not null) as informerad, oi.namn as overford_fran,
                   o.inskriven as overford_inskriven,
                   (select max(r.id) from remiss r where r.deltagande_id = d.id) as remiss_id
              from deltagande d
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
                   left join medarbetare m on m.id = d.kontaktperson_id
                   left join vikariat v
                   on v.insats_id = d.insats_id and v.medarbetare_id = m.id and v.fran <= :idag and v.till >= :idag
                   left join medarbetare vm on vm.id = v.vikarie_id
                   left join kontaktpersonstid k on k.oppen = d.id
                   left join medarbetare kg on kg.id = k.given_av
                   left join handlingsplan h on h.deltagande_id = d.id
                   left join frist f on f.oppen = d.id and f.slag = 'tremanaders'
                   left join deltagande o on o.id = d.overford_fran_id
                   left join insats oi on oi.id = o.insats_id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Huvud> findHuvud(long insatsId, long deltagandeId, LocalDate idag);

    @Query(
            """
            select m.rubrik as rubrik, count(s.id) as steg, count(case when s.status = 'klart' then 1 end) as klara
              from handlingsplan h
                   join delmal m on m.handlingsplan_id = h.id
                   left join steg s on s.delmal_id = m.id and s.status <> 'struket'
             where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and m.status <> 'avslutat'
             group by m.id, m.ordning, m.rubrik
             order by m.ordning
            """)
    List<DelmalRad> findDelmal(long insatsId, long deltagandeId);

    @Query(
            """
            select a.id as id, a.datum as datum, a.rubrik as rubrik, left(a.text, 200) as borjan, m.namn as skriven_av,
                   a.signerad as signerad
              from anteckning a
                   join medarbetare m on m.id = a.skriven_av
             where a.insats_id = :insatsId
               and a.deltagande_id = :deltagandeId
               and (a.signerad is not null or a.skriven_av = :lasare)
               and a.rattelse is null
             order by a.datum desc, a.id desc
             limit :antal
            """)
    List<AnteckningRad> findAnteckningar(long insatsId, long deltagandeId, long lasare, int antal);

    @Query(
            """
            select s.instrument as instrument, s.datum as datum, s.svarande as svarande, sum(v.varde) as summa
              from skattning s
                   left join skattning_varde v on v.skattning_id = s.id
             where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
             group by s.id, s.instrument, s.datum, s.svarande
             order by s.datum desc, s.id desc
            """)
    List<SkattningRad> findSkattningar(long insatsId, long deltagandeId);
}
