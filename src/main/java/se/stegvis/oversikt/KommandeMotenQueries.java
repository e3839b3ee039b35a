package se.stegvis.oversikt;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.behorighet.Inloggad;

/** The meetings to come, for the start page. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KommandeMotenQueries extends GenericRepository<DeltagarlistaQueries.DeltagandeRow, Long> {

    /** The next meeting of each of the reader's own, from today on. */
    @Introspected
    record KommandeMote(
            long id,
            long deltagandeId,
            long insatsId,
            String slag,
            LocalDate nasta,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr) {}

    /** Of those whose kontaktperson the reader is or whose meeting she wrote, where she works today. */
    default List<KommandeMote> findKommandeMoten(Inloggad inloggad, LocalDate idag) {
        return findKommandeMotenFor(inloggad.medarbetareId(), idag);
    }

    @Query(
            """
            select a.id as id, d.id as deltagande_id, d.insats_id as insats_id, a.slag as slag, a.nasta as nasta,
                   p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from mote a
                   join deltagande d on d.insats_id = a.insats_id and d.id = a.deltagande_id
                   join deltagare p on p.id = d.deltagare_id
             where a.insats_id in (
                       select u.insats_id
                         from uppdrag u
                        where u.medarbetare_id = :medarbetareId
                          and u.fran <= :idag
                          and (u.till is null or u.till >= :idag))
               and a.nasta >= :idag
               and a.signerad is not null
               and a.rattelse is null
               and not d.anonym
               and d.avslutsanledning is null
               and (d.kontaktperson_id = :medarbetareId or a.skriven_av = :medarbetareId)
             order by a.nasta, a.id
             limit 20
            """)
    List<KommandeMote> findKommandeMotenFor(long medarbetareId, LocalDate idag);
}
