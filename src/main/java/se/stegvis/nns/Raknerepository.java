package se.stegvis.nns;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.kryptering.Chiffer;

/** The buffers, and what has been counted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Raknerepository extends GenericRepository<Raknerepository.Antal, Long> {

    /** How many gave an answer. */
    @MappedEntity("nns_rakning")
    record Antal(@Id long insatsId, String formular, LocalDate halvar, String fraga, String svar, int antal) {}

    /** Of which insats, form and half-year a buffer is. */
    @Introspected
    record Plats(long insatsId, String formular, LocalDate halvar) {}

    /** What a buffer holds, see {@link Buffert#text()}. */
    @Introspected
    record Innehall(Chiffer innehall) {}

    /** Makes the row to lock when it is not there. */
    @Query(
            """
            insert ignore into nns_buffert (insats_id, formular, halvar, innehall)
            values (:insatsId, :enkat, :fran, :tom)
            """)
    void borja(long insatsId, String enkat, LocalDate fran, byte[] tom);

    /** Whoever else adds a form waits. */
    @Query(
            """
            select innehall as innehall
              from nns_buffert
             where insats_id = :insatsId and formular = :enkat and halvar = :fran
               for update
            """)
    Optional<Innehall> lock(long insatsId, String enkat, LocalDate fran);

    @Query(
            """
            update nns_buffert
               set innehall = :text
             where insats_id = :insatsId and formular = :enkat and halvar = :fran
            """)
    void skriv(long insatsId, String enkat, LocalDate fran, byte[] text);

    @Query("delete from nns_buffert where insats_id = :insatsId and formular = :enkat and halvar = :fran")
    void remove(long insatsId, String enkat, LocalDate fran);

    /** The buffers of half-years that began before a day. */
    @Query(
            """
            select insats_id as insats_id, formular as formular, halvar as halvar
              from nns_buffert
             where halvar < :dag
             order by insats_id, formular, halvar
            """)
    List<Plats> findFore(LocalDate dag);

    @Query(
            """
            insert into nns_rakning (insats_id, formular, halvar, fraga, svar, antal)
            values (:insatsId, :enkat, :fran, :nyckel, :ett, :hurManga)
            on duplicate key update antal = antal + :hurManga
            """)
    void rakna(long insatsId, String enkat, LocalDate fran, String nyckel, String ett, int hurManga);

    /** What is whole: of half-years that began before a day, and have no buffer left. */
    @Query(
            """
            select r.insats_id, r.formular, r.halvar, r.fraga, r.svar, r.antal
              from nns_rakning r
             where r.insats_id in (:insatser) and r.halvar < :dag
               and not exists (
                   select 1 from nns_buffert b
                    where b.insats_id = r.insats_id and b.formular = r.formular and b.halvar = r.halvar)
             order by r.halvar desc, r.formular, r.fraga
            """)
    List<Antal> findHela(Collection<Long> insatser, LocalDate dag);
}
