package se.stegvis.insats;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** There is no way to remove a code. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KodQueries extends GenericRepository<Kod, Void> {

    @Query(
            """
            select lista, kod, etikett, ordning, giltig_fran, giltig_till, version
              from kod
             order by lista, ordning, kod
            """)
    List<Kod> all();

    @Query(
            """
            insert into kod (lista, kod, etikett, ordning, giltig_fran)
            values (:lista, :kod, :etikett, :ordning, :giltigFran)
            """)
    void add(String lista, String kod, String etikett, int ordning, LocalDate giltigFran);

    /** How many rows there were with that version: one, or none when somebody was first. */
    @Query(
            """
            update kod
               set etikett = :etikett, ordning = :ordning, giltig_fran = :giltigFran, giltig_till = :giltigTill,
                   version = version + 1
             where lista = :lista and kod = :kod and version = :version
            """)
    long update(
            String lista,
            String kod,
            String etikett,
            int ordning,
            @Nullable LocalDate giltigFran,
            @Nullable LocalDate giltigTill,
            int version);
}
