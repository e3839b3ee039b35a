package se.stegvis.skarm;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LanadSkarmRepository extends GenericRepository<LanadSkarm, Long> {

    Optional<LanadSkarm> findBySessionId(long sessionId);

    /** Makes another window of the same session wait, so that no step is taken twice. */
    @Query("select session_id from lanad_skarm where session_id = :sessionId for update")
    List<Long> lock(long sessionId);

    LanadSkarm save(LanadSkarm skarm);

    LanadSkarm update(LanadSkarm skarm);

    @Query("delete from lanad_skarm where session_id = :sessionId")
    void remove(long sessionId);
}
