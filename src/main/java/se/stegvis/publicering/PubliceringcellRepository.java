package se.stegvis.publicering;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the cells. Only a preparation that is begun anew takes any away. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PubliceringcellRepository extends GenericRepository<PubliceringcellRepository.Cell, Long> {

    /** A row of the table; release and place together are the key. */
    @MappedEntity("publicering_cell")
    record Cell(
            @Id long publiceringId,
            String tabell,
            String insats,
            String kon,
            String kategori,
            String matt,
            @Nullable Long varde,
            String status) {

        boolean visas() {
            return status.equals("VISAS");
        }
    }

    void saveAll(List<Cell> celler);

    @Query("select c.* from publicering_cell c where c.publicering_id = :publiceringId")
    List<Cell> findCeller(long publiceringId);

    @Query(
            """
            delete from publicering_cell
             where publicering_id = (select id from publicering where id = :publiceringId and lage = 'FORBEREDS')
            """)
    void rensa(long publiceringId);
}
