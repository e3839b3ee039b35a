package se.stegvis.medarbetare;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MedarbetareRepository extends GenericRepository<Medarbetare, Long> {

    Medarbetare save(Medarbetare medarbetare);

    Medarbetare update(Medarbetare medarbetare);

    Optional<Medarbetare> findById(long id);

    Optional<Medarbetare> findByEpost(String epost);

    /**
     * Waits until nobody else is changing accounts, and holds that until the transaction ends. Changes are few, and rules
     * such as "one administrator is left" reach over many rows. Comes first in a transaction, so that what is read after
     * it is what the one before left.
     */
    @Query("select namn from las where namn = 'konton' for update")
    String las();

    /** Counts a change that stands in another table; zero when the version is no longer the one given. */
    @Query("update medarbetare set version = version + 1 where id = :id and version = :version")
    int nyVersion(long id, int version);

    @Query("update medarbetare set aktiv = :aktiv where id = :id")
    void setAktiv(long id, boolean aktiv);

    @Query("update medarbetare set losenord = :hash, version = version + 1 where id = :id")
    void setLosenord(long id, String hash);

    /** Draws the address of an alias, unless it was drawn before. */
    @Query("update medarbetare set alias_epost = coalesce(alias_epost, :aliasEpost) where id = :id")
    void setAliasEpost(long id, String aliasEpost);

    @Query("update medarbetare set senast_inloggad = :nu where id = :id")
    void loggadeIn(long id, Instant nu);

    @Query("select id from insats where namn = :namn")
    Optional<Long> findInsatsId(String namn);

    /** Who can be kontaktperson in an insats today, by name. */
    @Query(
            """
            select distinct m.*
              from medarbetare m
                   join uppdrag u on u.medarbetare_id = m.id
             where u.insats_id = :insatsId
               and m.aktiv
               and u.fran <= :idag
               and (u.till is null or u.till >= :idag)
             order by m.namn
            """)
    List<Medarbetare> findByInsats(long insatsId, LocalDate idag);
}
