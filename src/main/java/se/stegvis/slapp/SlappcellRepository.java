package se.stegvis.slapp;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Append only, and read on another account. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SlappcellRepository extends GenericRepository<SlappcellRepository.Cell, Long> {

    /** A row of the table; release, table and place together are the key. */
    @MappedEntity("slapp_cell")
    record Cell(
            @Id long slappId,
            String tabell,
            String insats,
            String kon,
            String kategori,
            String matt,
            @Nullable Long varde,
            String status) {}

    void saveAll(List<Cell> celler);
}
