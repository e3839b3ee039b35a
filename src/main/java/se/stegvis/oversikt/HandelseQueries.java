package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything dated about a case, from the tables of all rooms. A further kind is a block more, and its {@link Handelseslag}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HandelseQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /**
     * Something that happened.
     *
     * @param slag a {@link Handelseslag} in lower case
     * @param dag the day it is about, and is in order by
     * @param tid when it was done, when that is known to the minute
     * @param vad code that says what happened, for {@link Handelsetext}
     * @param kod code of a code list, or what goes with {@code vad}
     * @param rubrik what somebody called it; empty when it has no heading
     * @param text what somebody wrote, as much as was asked for
     * @param vem who wrote or did it
     * @param id of its own page; 0 when it has none
     * @param antal how many the whole list holds
     */
    @Introspected
    record Rad(
            String slag,
            LocalDate dag,
            @Nullable Instant tid,
            String vad,
            @Nullable String kod,
            String rubrik,
            String text,
            @Nullable String vem,
            long id,
            long antal) {}

    /**
     * What happened when, of the kinds and in the period asked for.
     *
     * <p>An instant is put on its day by Swedish standard time; only in the first hour after midnight in summer is that the day
     * before. What is struck has no text here, and what is moved neither text nor heading.
     *
     * @param tecken how much of a text
     */
    @Query(
            """
            with alla as (
                select 'inskrivning' as slag, d.inskriven as dag, cast(null as datetime(3)) as tid, 'inskriven' as vad,
                       d.remittent as kod, '' as rubrik, '' as text, cast(null as char(200)) as vem, 0 as id
                  from deltagande d
                 where d.insats_id = :insatsId and d.id = :deltagandeId
                union all
                select 'anteckning', a.datum, a.signerad, coalesce(a.rattelse, 'anteckning'), a.slag,
                       case when a.rattelse is null then a.rubrik else '' end,
                       case when a.rattelse is null then left(a.text, :tecken) else '' end, m.namn, a.id
                  from anteckning a
                       join medarbetare m on m.id = a.skriven_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId and a.signerad is not null
                union all
                select 'anteckning', date(date_add(t.skriven, interval 1 hour)), t.skriven, 'tillagg', null,
                       case when a.rattelse is null then a.rubrik else '' end,
                       case when a.rattelse is null then left(t.text, :tecken) else '' end, m.namn, a.id
                  from anteckning a
                       join anteckning_tillagg t on t.anteckning_id = a.id
                       join medarbetare m on m.id = t.skriven_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId
                union all
                select 'anteckning', date(date_add(a.rattad, interval 1 hour)), a.rattad, concat('blev_', a.rattelse), null,
                       '', left(a.rattad_skal, :tecken), m.namn, a.id
                  from anteckning a
                       join medarbetare m on m.id = a.rattad_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId
                union all
                select 'anteckning', date(date_add(o.rattad, interval 1 hour)), o.rattad, 'kom_hit', null, '', '', m.namn,
                       a.id
                  from anteckning a
                       join anteckning o on o.id = a.flyttad_fran_id
                       join medarbetare m on m.id = o.rattad_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId
                union all
                select 'mote', a.datum, a.signerad, case when a.rattelse is null then 'mote' else 'struket_mote' end, a.slag,
                       '', case when a.rattelse is null then left(a.text, :tecken) else '' end, m.namn, a.id
                  from mote a
                       join medarbetare m on m.id = a.skriven_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId and a.signerad is not null
                union all
                select 'mote', date(date_add(t.skriven, interval 1 hour)), t.skriven, 'motestillagg', null, '',
                       case when a.rattelse is null then left(t.text, :tecken) else '' end, m.namn, a.id
                  from mote a
                       join mote_tillagg t on t.mote_id = a.id
                       join medarbetare m on m.id = t.skriven_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId
                union all
                select 'mote', date(date_add(a.rattad, interval 1 hour)), a.rattad, 'blev_struket', null, '',
                       left(a.rattad_skal, :tecken), m.namn, a.id
                  from mote a
                       join medarbetare m on m.id = a.rattad_av
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId
                union all
                select 'mote', a.nasta, null, 'nasta_mote', a.slag, '', '', null, a.id
                  from mote a
                 where a.insats_id = :insatsId and a.deltagande_id = :deltagandeId and a.signerad is not null
                   and a.rattelse is null and a.nasta is not null
                union all
                select 'plan', h.upprattad, null, 'upprattad', null, '', '', null, 0
                  from handlingsplan h
                 where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and h.upprattad is not null
                union all
                select 'plan', h.forankrad_deltagare, null, 'forankrad_deltagare', null, '', '', null, 0
                  from handlingsplan h
                 where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and h.forankrad_deltagare is not null
                union all
                select 'plan', h.forankrad_remittent, null, 'forankrad_remittent', null, '', '', null, 0
                  from handlingsplan h
                 where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId and h.forankrad_remittent is not null
                union all
                select 'plan', date(date_add(v.faststalld, interval 1 hour)), v.faststalld, 'planversion', null, '', '',
                       m.namn, 0
                  from handlingsplan h
                       join planversion v on v.handlingsplan_id = h.id
                       join medarbetare m on m.id = v.faststalld_av
                 where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId
                union all
                select 'uppfoljning', coalesce(u.genomford, u.forfallodag), null,
                       case when u.genomford is null then concat('hoppad_', u.hoppades_over) else 'uppfoljning_gjord' end,
                       null, '', left(u.anteckning, :tecken), m.namn, 0
                  from uppfoljning u
                       left join medarbetare m on m.id = u.skapad_av
                 where u.insats_id = :insatsId and u.deltagande_id = :deltagandeId
                   and (u.genomford is not null or u.hoppades_over is not null)
                union all
                select 'uppfoljning', p.fran, null, concat('paus_', p.orsak), null, '', left(p.text, :tecken), m.namn, 0
                  from paus p
                       join medarbetare m on m.id = p.satt_av
                 where p.insats_id = :insatsId and p.deltagande_id = :deltagandeId
                union all
                select 'kontaktperson', t.fran, null,
                       case when t.medarbetare_id is null then 'ingen_kontaktperson' else 'kontaktperson' end, null, '',
                       left(t.overlamning, :tecken), m.namn, 0
                  from kontaktpersonstid t
                       left join medarbetare m on m.id = t.medarbetare_id
                 where t.insats_id = :insatsId and t.deltagande_id = :deltagandeId
                   and (t.till is null or t.till >= t.fran)
                union all
                select 'skattning', s.datum, s.registrerad, s.svarande, s.instrument, '', '', m.namn, 0
                  from skattning s
                       left join medarbetare m on m.id = s.registrerad_av
                 where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
                union all
                select 'obs', date(date_add(k.skriven, interval 1 hour)), k.skriven, 'obs', k.slag, '', k.text, m.namn, 0
                  from deltagande d
                       join kontaktobs k on k.deltagare_id = d.deltagare_id
                       join medarbetare m on m.id = k.skriven_av
                 where d.insats_id = :insatsId and d.id = :deltagandeId
                union all
                select 'obs', date(date_add(k.avslutad, interval 1 hour)), k.avslutad, 'obs_avslutad', k.slag, '', k.text,
                       m.namn, 0
                  from deltagande d
                       join kontaktobs k on k.deltagare_id = d.deltagare_id
                       join medarbetare m on m.id = k.avslutad_av
                 where d.insats_id = :insatsId and d.id = :deltagandeId
                union all
                select 'natverk', k.fran, null, 'kontakt_fran', k.part, k.namn, '', null, 0
                  from kontakt k
                 where k.insats_id = :insatsId and k.deltagande_id = :deltagandeId
                union all
                select 'natverk', k.till, null, 'kontakt_till', k.part, k.namn, '', null, 0
                  from kontakt k
                 where k.insats_id = :insatsId and k.deltagande_id = :deltagandeId and k.till is not null
                union all
                select 'samtycke', s.datum, s.registrerat, concat('samtycke_', s.slag), s.part, '',
                       left(s.omfattning, :tecken), m.namn, 0
                  from samtycke s
                       join medarbetare m on m.id = s.registrerat_av
                 where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
                union all
                select 'inskrivning', r.inkom, r.registrerad, 'remiss_inkom', r.remittent, '', left(r.orsak, :tecken),
                       m.namn, 0
                  from remiss r
                       join medarbetare m on m.id = r.registrerad_av
                 where r.insats_id = :insatsId and r.deltagande_id = :deltagandeId
                union all
                select 'inskrivning', r.beslutsdag, null, 'remiss_antagen', null, '', left(r.beslutstext, :tecken), m.namn, 0
                  from remiss r
                       left join medarbetare m on m.id = r.beslutad_av
                 where r.insats_id = :insatsId and r.deltagande_id = :deltagandeId and r.beslutsdag is not null
                union all
                select 'plan', b.dag, b.bekraftad, 'bekraftad', null, '', '', m.namn, 0
                  from handlingsplan h
                       join planversion v on v.handlingsplan_id = h.id
                       join planbekraftelse b on b.planversion_id = v.id
                       join medarbetare m on m.id = b.bekraftad_av
                 where h.insats_id = :insatsId and h.deltagande_id = :deltagandeId
                union all
                select 'andring', date(date_add(l.tidpunkt, interval 1 hour)), l.tidpunkt, l.handelse, null, '', '', m.namn, 0
                  from andring l
                       left join medarbetare m on m.id = l.medarbetare_id
                 where l.omrade = 'deltagande' and l.foremal = :foremal and l.handelse <> 'KONTAKTPERSON'
                union all
                select 'efter_avslut', e.datum, case when e.medarbetare_id is null then null else e.skapad end,
                       concat('samtal_', coalesce(e.lage, e.resultat)), cast(e.manader as char), '', left(e.text, :tecken),
                       m.namn, 0
                  from deltagande d
                       join efter_avslut e on e.deltagande_id = d.id
                       left join medarbetare m on m.id = e.medarbetare_id
                 where d.insats_id = :insatsId and d.id = :deltagandeId
                union all
                select 'slutdokumentation', date(date_add(s.skapad, interval 1 hour)), s.skapad,
                       case when s.nummer = 1 then 'slut_paborjad' else 'slut_ny_version' end, null, '', '', m.namn, 0
                  from slutdokumentation s
                       join medarbetare m on m.id = s.skapad_av
                 where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
                   and (s.avbojd is null or s.stangd > date_add(s.skapad, interval 1 second))
                union all
                select 'slutdokumentation', coalesce(s.lamnad, s.avbojd), s.stangd,
                       case when s.lamnad is null then 'slut_avbojd' else 'slut_lamnad' end, null, '', '', m.namn, 0
                  from slutdokumentation s
                       join medarbetare m on m.id = s.stangd_av
                 where s.insats_id = :insatsId and s.deltagande_id = :deltagandeId
                union all
                select 'avslut', d.utskriven, null, 'utskriven', d.avslutsanledning, '', d.avslutsanledning_text, m.namn, 0
                  from deltagande d
                       left join avslutsuppgift u on u.deltagande_id = d.id
                       left join medarbetare m on m.id = u.avslutad_av
                 where d.insats_id = :insatsId and d.id = :deltagandeId and d.utskriven is not null
                   and d.avslutsanledning <> 'felregistrering'
                union all
                select 'avslut', date(date_add(u.avslutad, interval 1 hour)), u.avslutad, 'felregistrerat', null, '',
                       d.avslutsanledning_text, m.namn, 0
                  from deltagande d
                       join avslutsuppgift u on u.deltagande_id = d.id
                       join medarbetare m on m.id = u.avslutad_av
                 where d.insats_id = :insatsId and d.id = :deltagandeId and d.avslutsanledning = 'felregistrering'
                union all
                select 'avslut', t.utskriven, null, 'tidigare_utskriven', t.avslutsanledning, '', t.avslutsanledning_text,
                       m.namn, 0
                  from ateroppning t
                       left join medarbetare m on m.id = t.avslutad_av
                 where t.deltagande_id = :deltagandeId and t.utskriven is not null
                union all
                select 'avslut', date(date_add(t.avslutad, interval 1 hour)), t.avslutad, 'tidigare_felregistrerat', null, '',
                       t.avslutsanledning_text, m.namn, 0
                  from ateroppning t
                       join medarbetare m on m.id = t.avslutad_av
                 where t.deltagande_id = :deltagandeId and t.avslutsanledning = 'felregistrering'
                union all
                select 'avslut', t.dag, t.tidpunkt, t.slag, null, '', left(t.skal, :tecken), m.namn, 0
                  from ateroppning t
                       left join medarbetare m on m.id = t.av
                 where t.deltagande_id = :deltagandeId and t.slag in ('ateroppnad', 'inlast')
            )
            select a.slag as slag, a.dag as dag, a.tid as tid, a.vad as vad, a.kod as kod, a.rubrik as rubrik,
                   a.text as text, a.vem as vem, a.id as id, count(*) over () as antal
              from alla a
             where a.slag in (:slag)
               and a.dag between :fran and :till
             order by case when :aldstForst then a.dag end, case when :aldstForst then null else a.dag end desc,
                      case when :aldstForst then a.tid end, case when :aldstForst then null else a.tid end desc,
                      a.slag, a.vad, a.id
             limit :antalPerSida offset :forbi
            """)
    List<Rad> find(
            long insatsId,
            long deltagandeId,
            String foremal,
            Collection<String> slag,
            LocalDate fran,
            LocalDate till,
            boolean aldstForst,
            int tecken,
            int antalPerSida,
            int forbi);
}
