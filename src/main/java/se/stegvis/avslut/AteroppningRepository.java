package se.stegvis.avslut;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AteroppningRepository extends GenericRepository<Ateroppning, Long> {

    /** Other deltaganden of the person in the insats that this one would run into if it went on. */
    String KROCKANDE =
            """
            select count(*)
              from deltagande d
                   join deltagande o
                   on o.deltagare_id = d.deltagare_id and o.insats_id = d.insats_id and o.id <> d.id
             where d.insats_id = :insatsId
               and d.id = :deltagandeId
               and (o.avslutsanledning is null or o.avslutsanledning <> 'felregistrering')
               and (o.utskriven is null or o.utskriven >= d.inskriven)
            """;

    Ateroppning save(Ateroppning ateroppning);

    @Query(KROCKANDE)
    long countKrockande(long insatsId, long deltagandeId);

    /** As it is now, whatever was read before in the transaction. */
    @Query(KROCKANDE + " for update")
    long countKrockandeNu(long insatsId, long deltagandeId);

    /**
     * Makes whoever enrols the person at the same time wait, and then find that somebody was before: an enrolment saves the
     * person over the version it read.
     */
    @Query(
            """
            update deltagare
               set version = version + 1
             where id = (select d.deltagare_id from deltagande d where d.insats_id = :insatsId and d.id = :deltagandeId)
            """)
    void rorPersonen(long insatsId, long deltagandeId);
}
