package se.stegvis.dataskydd;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FritextGranskadRepository extends GenericRepository<AnonymRepository.DeltagandeRow, Long> {

    /** When a text was read through; {@code nyckel} is its column and row. */
    @Introspected
    record Granskad(String nyckel, Instant granskad) {}

    @Query(
            """
            select concat(kalla, '-', rad_id) as nyckel, granskad as granskad
              from fritext_granskad
             where concat(kalla, '-', rad_id) in (:nycklar)
            """)
    List<Granskad> find(Collection<String> nycklar);

    /** Texts of what is not signed, which only its writer sees, as {@code nyckel}. */
    @Query(
            """
            select concat(k.kalla, '-', a.id)
              from anteckning a
                   join deltagande d on d.id = a.deltagande_id
                   join (select 'anteckning.rubrik' as kalla union all select 'anteckning.text'
                         union all select 'anteckning.deltog') k
             where d.deltagare_id = :deltagareId and a.signerad is null
            union all
            select concat('anteckning_delmal.rubrik-', t.id)
              from anteckning a
                   join deltagande d on d.id = a.deltagande_id
                   join anteckning_delmal t on t.anteckning_id = a.id
             where d.deltagare_id = :deltagareId and a.signerad is null
            union all
            select concat(k.kalla, '-', m.id)
              from mote m
                   join deltagande d on d.id = m.deltagande_id
                   join (select 'mote.plats' as kalla union all select 'mote.text') k
             where d.deltagare_id = :deltagareId and m.signerad is null
            union all
            select concat('mote_deltog.namn-', t.id)
              from mote m
                   join deltagande d on d.id = m.deltagande_id
                   join mote_deltog t on t.mote_id = m.id
             where d.deltagare_id = :deltagareId and m.signerad is null
            union all
            select concat(k.kalla, '-', t.id)
              from mote m
                   join deltagande d on d.id = m.deltagande_id
                   join mote_beslut t on t.mote_id = m.id
                   join (select 'mote_beslut.vad' as kalla union all select 'mote_beslut.ansvarig') k
             where d.deltagare_id = :deltagareId and m.signerad is null
            """)
    List<String> findUtkast(long deltagareId);

    /** Somebody may have been first. */
    @Query(
            """
            insert into fritext_granskad (kalla, rad_id, granskad_av, granskad)
            values (:kalla, :radId, :av, :nu)
            on duplicate key update granskad = granskad
            """)
    void save(String kalla, long radId, long av, Instant nu);
}
