package se.stegvis.statistik;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** Who the deltaganden behind a figure are. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BakomQueries extends GenericRepository<BakomQueries.DeltagandeRow, Long> {

    @MappedEntity("deltagande")
    record DeltagandeRow(@Id long id) {}

    /**
     * A deltagande in the list; of one that counts as anonymous no name, and only the half-year.
     *
     * @param inskriven of the anonymous the first day of the half-year
     * @param utskriven null of the ongoing and the anonymous
     * @param beteckning what it is called: a deltagar-nr, or a mark; empty of one that only others may open
     * @param oppen whether the reader may open the case
     */
    @Introspected
    record Rad(
            long id,
            long insatsId,
            String insats,
            Namn fornamn,
            Namn efternamn,
            String beteckning,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            long anonym,
            long oppen) {}

    /** One page of the deltaganden, by name; the anonymous last. */
    @Query(
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats, coalesce(p.fornamn, '') as fornamn,
                   coalesce(p.efternamn, '') as efternamn,
                   case when d.anonym_orsak is null or n.id is not null then d.deltagar_nr else '' end as beteckning,
                   d.nyckeldag as inskriven, case when d.anonym then null else d.utskriven end as utskriven,
                   d.anonym + 0 as anonym, (not d.anonym or n.id is not null) + 0 as oppen
              from deltagande d
                   join insats i on i.id = d.insats_id
                   left join deltagare p on p.id = d.deltagare_id and not d.anonym
                   left join namngiven n on n.deltagande_id = d.id and n.oppen = :lasare
             where d.id in (:deltaganden)
             order by d.anonym, p.efternamn, p.fornamn, d.insats_id, d.nyckeldag, d.id
             limit :antal offset :forbi
            """)
    List<Rad> find(Collection<Long> deltaganden, long lasare, int antal, int forbi);
}
