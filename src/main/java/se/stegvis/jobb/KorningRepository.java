package se.stegvis.jobb;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KorningRepository extends GenericRepository<Korning, String> {

    List<Korning> findAll();

    /** Known from now on, as never done. */
    @Query("insert ignore into jobb (namn, avser) values (:namn, '1900-01-01')")
    void know(String namn);

    /** Takes it for an instance; 0 when it is done for the day, or another has had it since {@code overgiven} or later. */
    @Query(
            """
            update jobb
               set instans = :instans, paborjad = :nu
             where namn = :namn and avser < :dag and (instans is null or paborjad < :overgiven)
            """)
    long ta(String namn, LocalDate dag, String instans, Instant nu, Instant overgiven);

    @Query(
            """
            update jobb
               set avser = :dag, klar = :nu, resultat = :resultat, fel = null, instans = null
             where namn = :namn and instans = :instans
            """)
    void klar(String namn, LocalDate dag, String instans, Instant nu, String resultat);

    @Query("update jobb set fel = :fel, instans = null where namn = :namn and instans = :instans")
    void misslyckad(String namn, String instans, String fel);
}
