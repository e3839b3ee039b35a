package se.stegvis.dataskydd;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Chiffer;

/** What is changed in a deltagande and its person when it begins to count as anonymous. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnonymRepository extends GenericRepository<AnonymRepository.DeltagandeRow, Long> {

    @MappedEntity("deltagande")
    record DeltagandeRow(@Id long id) {}

    /** One that is registered by name, or was. */
    @Introspected
    record Registrerat(
            long insatsId,
            long insatsagareId,
            long deltagareId,
            String deltagarNr,
            LocalDate inskriven,
            @Nullable Long kontaktpersonId,
            int versionPerson) {}

    /** What is known of who somebody is, to be taken out of texts. Never shown. */
    @Introspected
    record Kannetecken(
            String fornamn,
            String efternamn,
            @Nullable Chiffer personnummer,
            @Nullable Chiffer telefon,
            @Nullable Chiffer epost,
            @Nullable Chiffer adress) {}

    @Query(
            """
            select d.insats_id as insats_id, p.insatsagare_id as insatsagare_id, p.id as deltagare_id,
                   d.deltagar_nr as deltagar_nr, d.inskriven as inskriven, d.kontaktperson_id as kontaktperson_id,
                   p.version as version_person
              from deltagande d
                   join deltagare p on p.id = d.deltagare_id
             where d.id = :deltagandeId
            """)
    Optional<Registrerat> find(long deltagandeId);

    @Query(
            """
            select o.id
              from deltagande d
                   join deltagande o on o.deltagare_id = d.deltagare_id
             where d.id = :deltagandeId
             order by o.inskriven, o.id
            """)
    List<Long> findSammaPerson(long deltagandeId);

    /** Tells 0 when it counts as anonymous already. */
    @Query(
            """
            update deltagande
               set anonym = true, anonym_orsak = :orsak, anonym_fran = :fran, tidigare_nyckel = coalesce(tidigare_nyckel, :nyckel),
                   deltagar_nr = :mark, version = version + 1
             where id = :id and (not anonym or (anonym_orsak = 'aterkallat' and :orsak = 'skyddad'))
            """)
    int anonymisera(long id, String orsak, LocalDate fran, byte[] nyckel, String mark);

    @Query(
            """
            select fornamn, efternamn, personnummer, telefon, epost, adress
              from deltagare
             where id = :deltagareId
            """)
    Kannetecken findKannetecken(long deltagareId);

    /** Tells 0 when somebody saved the person since. The year of birth stays. */
    @Query(
            """
            update deltagare
               set fornamn = '', efternamn = '', sokord = '', fodelsedatum = null, personnummer = null,
                   personnummer_nyckel = null, sista_fyra_nyckel = null, telefon = null, epost = null, adress = null,
                   telefon_svar = null, epost_svar = null, adress_svar = null, skyddad = :nu, version = version + 1
             where id = :deltagareId and version = :version
            """)
    int skrubba(long deltagareId, Instant nu, int version);

    @Query("delete from tidigare_nummer where deltagare_id = :deltagareId")
    void glomNummer(long deltagareId);

    /** Who the remisser that led to her enrolments say that she is. */
    @Query(
            """
            update remiss
               set fornamn = '', efternamn = '', sokord = '', fodelsedatum = null, personnummer = null,
                   personnummer_nyckel = null, telefon = null, version = version + 1
             where deltagande_id in (select id from deltagande where deltagare_id = :deltagareId)
            """)
    void glomRemisser(long deltagareId);

    /**
     * A remiss of the same number that led to no enrolment of hers: nothing of who she is, or of why, stays. To be asked for
     * while the number is still known.
     */
    @Query(
            """
            update remiss r
                   join insats i on i.id = r.insats_id
                   join deltagare p on p.insatsagare_id = i.insatsagare_id and p.personnummer_nyckel = r.personnummer_nyckel
                   left join remiss_andring a on a.remiss_id = r.id and a.falt <> 'status'
               set r.fornamn = '', r.efternamn = '', r.sokord = '', r.fodelsedatum = null, r.personnummer = null,
                   r.personnummer_nyckel = null, r.telefon = null, r.orsak = '[borttaget]', r.beslutstext = '',
                   a.fore = null, a.efter = null, a.fornamn = null, a.efternamn = null, a.skal = '[borttaget]'
             where p.id = :deltagareId and r.deltagande_id is null
            """)
    void glomOlankadeRemisser(long deltagareId);

    /** What those remisser said before; the values are encrypted, so no word can be taken out of them. */
    @Query(
            """
            update remiss_andring
               set fore = null, efter = null, fornamn = null, efternamn = null
             where falt <> 'status'
               and remiss_id in (
                   select r.id
                     from remiss r
                          join deltagande d on d.id = r.deltagande_id
                    where d.deltagare_id = :deltagareId)
            """)
    void glomRemissandringar(long deltagareId);

    /** Words searched for in the insatser of the owner, which may be her name. */
    @Query("delete from sokning where insats_id in (select id from insats where insatsagare_id = :insatsagareId)")
    void glomSokningar(long insatsagareId);
}
