package se.stegvis.skattning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.instrument.UtanVarde;

/** The values of a skattning, all written and taken away at once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VardeRepository extends GenericRepository<VardeRepository.VardeRow, Long> {

    /** One answer; skattning and nyckel together are the key. */
    @MappedEntity("skattning_varde")
    record VardeRow(@Id long skattningId, String nyckel, @Nullable BigDecimal varde, @Nullable String svar) {

        static VardeRow of(long id, String nyckel, Varde varde) {
            var svar = varde.svar();
            return new VardeRow(id, nyckel, varde.varde(), svar == null ? null : svar.kod());
        }

        Varde tolkad() {
            return varde != null
                    ? Varde.of(varde)
                    : Varde.of(UtanVarde.find(Objects.requireNonNull(svar)).orElseThrow());
        }
    }

    @Query("select skattning_id, nyckel, varde, svar from skattning_varde where skattning_id = :skattningId")
    List<VardeRow> findRader(long skattningId);

    @Query("delete from skattning_varde where skattning_id = :skattningId")
    void deleteRader(long skattningId);

    void saveAll(List<VardeRow> varden);
}
