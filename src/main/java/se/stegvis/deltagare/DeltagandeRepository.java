package se.stegvis.deltagare;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeltagandeRepository extends GenericRepository<Deltagande, Long> {

    Deltagande save(Deltagande deltagande);

    Deltagande update(Deltagande deltagande);

    Optional<Deltagande> findByIdAndInsatsId(long id, long insatsId);

    @Query(
            """
            select inskriven, utskriven
              from deltagande
             where insats_id = :insatsId and id = :deltagandeId
            """)
    Optional<Deltagandetid> findTid(long insatsId, long deltagandeId);

    /** What a page calls somebody. */
    @Introspected
    record Benamning(Namn fornamn, Namn efternamn, String deltagarNr) {}

    @Query(
            """
            select p.fornamn as fornamn, p.efternamn as efternamn, d.deltagar_nr as deltagar_nr
              from deltagare p
                   join deltagande d on d.deltagare_id = p.id
             where d.insats_id = :insatsId and d.id = :deltagandeId
            """)
    Optional<Benamning> findBenamning(long insatsId, long deltagandeId);

    /** The mark of a person in an insats; the same every time she comes back. */
    @Query(
            """
            select max(deltagar_nr)
              from deltagande
             where insats_id = :insatsId and deltagare_id = :deltagareId and not anonym
            """)
    @Nullable
    String findNr(long insatsId, long deltagareId);

    /** How many deltaganden of the person in the insats one that began on the day would run into. */
    @Query(
            """
            select count(*)
              from deltagande
             where insats_id = :insatsId and deltagare_id = :deltagareId and not anonym
               and (inskriven = :inskriven
                    or (coalesce(avslutsanledning, '') <> 'felregistrering'
                        and (utskriven is null or utskriven >= :inskriven)))
            """)
    long countKrockande(long insatsId, long deltagareId, LocalDate inskriven);

    /** The same of many, each known by a deltagande somewhere. */
    @Query(
            """
            select distinct k.id
              from deltagande k
                   join deltagande d on d.deltagare_id = k.deltagare_id
             where k.id in (:kanda) and not k.anonym
               and d.insats_id = :insatsId and not d.anonym
               and (d.inskriven = :inskriven
                    or (coalesce(d.avslutsanledning, '') <> 'felregistrering'
                        and (d.utskriven is null or d.utskriven >= :inskriven)))
            """)
    List<Long> findKrockande(long insatsId, List<Long> kanda, LocalDate inskriven);

    /** Where a deltagande is that the reader's own address does not name. */
    @Query("select insats_id from deltagande where id = :id and not anonym")
    Optional<Long> findInsatsId(long id);

    @Query("update deltagande set overford_fran_id = :fran where insats_id = :insatsId and id = :id")
    void overford(long insatsId, long id, long fran);
}
