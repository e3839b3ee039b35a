package se.stegvis.sammandrag;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SammandragRepository extends GenericRepository<Sammandrag, Long> {

    /** Somebody who wants one, with an insats where she works on the day. */
    @Introspected
    record Rad(
            long medarbetareId,
            String epost,
            String ofta,
            @Nullable LocalDate skickat,
            long insatsId,
            String insatsNamn,
            String roll) {}

    Optional<Sammandrag> findByMedarbetareId(long medarbetareId);

    Sammandrag save(Sammandrag sammandrag);

    Sammandrag update(Sammandrag sammandrag);

    @Query("delete from sammandrag where medarbetare_id = :medarbetareId and version = :seddVersion")
    int remove(long medarbetareId, int seddVersion);

    @Query("select grupp from sammandrag_grupp where medarbetare_id = :medarbetareId")
    List<String> findGrupper(long medarbetareId);

    @Query("insert into sammandrag_grupp (medarbetare_id, grupp) values (:medarbetareId, :grupp)")
    void addGrupp(long medarbetareId, String grupp);

    @Query("delete from sammandrag_grupp where medarbetare_id = :medarbetareId")
    void removeGrupper(long medarbetareId);

    /** Those who wait for one of the day, by medarbetare. */
    @Query(
            """
            select s.medarbetare_id as medarbetare_id, m.epost as epost, s.ofta as ofta, s.skickat as skickat,
                   i.id as insats_id, i.namn as insats_namn, u.roll as roll
              from sammandrag s
                   join medarbetare m on m.id = s.medarbetare_id
                   join uppdrag u on u.medarbetare_id = m.id and u.fran <= :dag and (u.till is null or u.till >= :dag)
                   join insats i on i.id = u.insats_id
             where m.aktiv
               and (s.skickat is null or s.skickat < :dag)
             order by s.medarbetare_id, i.namn, i.id
            """)
    List<Rad> findVantande(LocalDate dag);

    /** 1 for the one who is to send it: of several at the same moment, only the first. */
    @Query(
            """
            update sammandrag
               set skickat = :dag
             where medarbetare_id = :medarbetareId and (skickat is null or skickat < :sedan)
            """)
    int ta(long medarbetareId, LocalDate dag, LocalDate sedan);

    /** As it was before it was taken, when it could not be sent. */
    @Query("update sammandrag set skickat = :tidigare where medarbetare_id = :medarbetareId and skickat = :dag")
    void lamna(long medarbetareId, LocalDate dag, @Nullable LocalDate tidigare);
}
