package se.stegvis.handlingsplan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steg of a plan, all written at once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StegRepository extends GenericRepository<StegRepository.StegRow, Long> {

    @MappedEntity("steg")
    record StegRow(
            @Id @GeneratedValue long id,
            long delmalId,
            int ordning,
            String nyckel,
            String vad,
            String ansvarig,
            String vem,
            @Nullable LocalDate klartSenast,
            String status,
            String resultat) {

        static StegRow of(long delmalId, int ordning, Steg s) {
            return new StegRow(
                    0,
                    delmalId,
                    ordning,
                    s.nyckel(),
                    s.vad(),
                    s.ansvarig().kod(),
                    s.vem(),
                    s.klartSenast(),
                    s.status().kod(),
                    s.resultat());
        }
    }

    List<StegRow> saveAll(List<StegRow> steg);
}
