package se.stegvis.nns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ErbjudandeRepository extends GenericRepository<Erbjudande, Long> {

    List<Erbjudande> findByInsatsIdAndDeltagandeId(long insatsId, long deltagandeId);

    /** Those of the deltaganden who have been offered the form; and 0 when anybody in the insats has been offered one. */
    @Query(
            """
            select deltagande_id
              from nns_erbjudande
             where deltagande_id in (:deltaganden) and formular = :enkat
             union all
            select 0
              from (select 1 as ett) e
             where exists (select 1 from nns_erbjudande where insats_id = :insatsId)
            """)
    List<Long> findErbjudna(long insatsId, Collection<Long> deltaganden, String enkat);

    Erbjudande save(Erbjudande erbjudande);

    Erbjudande update(Erbjudande erbjudande);

    /** 0 when somebody has changed it meanwhile. */
    @Query("delete from nns_erbjudande where id = :radId and version = :typed")
    int remove(long radId, int typed);
}
