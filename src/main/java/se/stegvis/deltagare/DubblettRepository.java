package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DubblettRepository extends GenericRepository<Deltagande, Long> {

    /** A deltagande of somebody who may be the one looked for. */
    @Introspected
    record Rad(
            long deltagandeId,
            long deltagareId,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String sokord,
            String deltagarNr,
            @Nullable Integer fodelsear,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            long sammaNummer) {}

    /**
     * Those of the insatsägare with the same number or the same birth year; how alike the names of the last are is not for
     * the database to say. Nobody anonymous, and nobody of another insatsägare.
     *
     * @param nummer keyed hash; matches nothing when there is no number
     * @param fodelsear -1 when it is not known
     */
    @Query(
            """
            with funna as (
                select p.id from deltagare p where p.insatsagare_id = :agare and p.personnummer_nyckel = :nummer
                union
                select p.id from deltagare p where p.insatsagare_id = :agare and p.fodelsear = :fodelsear
            )
            select d.id as deltagande_id, p.id as deltagare_id, i.id as insats_id, i.namn as insats_namn,
                   p.fornamn as fornamn, p.efternamn as efternamn, p.sokord as sokord, d.deltagar_nr as deltagar_nr,
                   p.fodelsear as fodelsear, d.inskriven as inskriven, d.utskriven as utskriven,
                   case when p.personnummer_nyckel = :nummer then 1 else 0 end as samma_nummer
              from funna
                   join deltagare p on p.id = funna.id
                   join deltagande d on d.deltagare_id = p.id and not d.anonym
                   join insats i on i.id = d.insats_id
             where p.id <> :utom
             order by samma_nummer desc, d.inskriven desc, d.id desc
            """)
    List<Rad> find(long agare, byte[] nummer, int fodelsear, long utom);
}
