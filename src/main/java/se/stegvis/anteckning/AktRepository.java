package se.stegvis.anteckning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;

/** The cases that notes can be moved or written to together: of the insatser given, which are those of whoever asks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AktRepository extends GenericRepository<AktRepository.AktRow, Long> {

    @MappedEntity("deltagande")
    record AktRow(@Id long id) {}

    /** A case by the name of its person. */
    @Introspected
    record Akt(
            long id,
            long insatsId,
            String insatsNamn,
            Namn fornamn,
            Namn efternamn,
            String deltagarNr,
            @Nullable Long kontaktpersonId,
            @Nullable String avslutsanledning) {

        boolean pagar() {
            return avslutsanledning == null;
        }
    }

    String AKT =
            """
            select d.id as id, d.insats_id as insats_id, i.namn as insats_namn, p.fornamn as fornamn,
                   p.efternamn as efternamn, d.deltagar_nr as deltagar_nr, d.kontaktperson_id as kontaktperson_id,
                   d.avslutsanledning as avslutsanledning
              from deltagande d
                   join insats i on i.id = d.insats_id
                   join deltagare p on p.id = d.deltagare_id
             where not d.anonym
               and d.insats_id in (:insatser)
               and (d.avslutsanledning is null or d.avslutsanledning <> 'felregistrering')
            """;

    /** The ongoing ones whose kontaktperson somebody is. */
    @Query(
            AKT
                    + """
                    and d.kontaktperson_id = :kontaktperson and d.avslutsanledning is null
                    order by p.efternamn, p.fornamn, d.id
                    limit 25
                    """)
    List<Akt> findFor(Collection<Long> insatser, long kontaktperson);

    /**
     * Those whose name or deltagar-nr it is, ongoing ones first.
     *
     * @param ord1 each word as a pattern for {@code sokord}; % for no word
     */
    @Query(
            AKT
                    + """
                    and ((p.sokord like :ord1 and p.sokord like :ord2 and p.sokord like :ord3) or d.deltagar_nr = :nummer)
                    order by d.avslutsanledning is not null, p.efternamn, p.fornamn, d.id
                    limit 25
                    """)
    List<Akt> find(Collection<Long> insatser, String ord1, String ord2, String ord3, String nummer);

    @Query(AKT + " and d.id in (:ids) order by p.efternamn, p.fornamn, d.id")
    List<Akt> findAll(Collection<Long> insatser, Collection<Long> ids);

    /** The ongoing ones, those of the kontaktperson first. */
    @Query(
            AKT
                    + """
                    and d.avslutsanledning is null
                    order by d.kontaktperson_id = :forst desc, p.efternamn, p.fornamn, d.id
                    limit 500
                    """)
    List<Akt> findOngoing(Collection<Long> insatser, long forst);
}
