package se.stegvis.skattning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a skattning, all written at once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VardeRepository extends GenericRepository<VardeRepository.VardeRow, Long> {

    /** One answer; skattning and nyckel together are the key. */
    @MappedEntity("skattning_varde")
    record VardeRow(@Id long skattningId, String nyckel, @Nullable BigDecimal varde, @Nullable String svar) {}

    void saveAll(List<VardeRow> varden);
}
