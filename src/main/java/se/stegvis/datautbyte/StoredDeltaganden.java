package se.stegvis.datautbyte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Fodd;

/** Deltaganden of the database as rows of deltaganden.csv. */
final class StoredDeltaganden {
    private static final Person NOBODY = new Person(Fodd.EJ_FRAGAT, null, "", "");

    private final Sql sql;
    private final PersonStore persons;

    StoredDeltaganden(Sql sql, PersonStore persons) {
        this.sql = sql;
        this.persons = persons;
    }

    /** The values that a deltagande can have several of, before or after. */
    private record Values(Map<Long, List<Flerval>> fore, Map<Long, List<Flerval>> efter) {
        List<Flerval> fore(long id) {
            return sorted(fore, id);
        }

        List<Flerval> efter(long id) {
            return sorted(efter, id);
        }

        private static List<Flerval> sorted(Map<Long, List<Flerval>> values, long id) {
            // As Row.several sorts them.
            return values.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparing(Flerval::toString))
                    .toList();
        }
    }

    /** The rows of the ids, by id. */
    Map<Long, DeltagandeRad> load(Collection<Long> ids) throws SQLException {
        var rows = new HashMap<Long, DeltagandeRad>();
        if (ids.isEmpty()) {
            return rows;
        }
        var parameters = List.copyOf(ids);
        var marks = Sql.marks(parameters.size());
        var people = persons.load(personIds(parameters, marks));
        var forsorjning = values(
                """
                select deltagande_id, tidpunkt, kod, null as omfattning
                from deltagande_forsorjning where deltagande_id in (%s)
                """
                        .formatted(marks),
                parameters);
        var sysselsattning = values(
                """
                select deltagande_id, tidpunkt, kod, omfattning
                from deltagande_sysselsattning where deltagande_id in (%s)
                """
                        .formatted(marks),
                parameters);
        sql.each(
                """
                select d.id, i.namn, d.deltagar_nr, d.nyckeldag, d.anonym, d.kon, d.deltagare_id, d.samtycke,
                    d.remittent, case when m.alias is null then m.epost else m.alias_epost end as epost,
                    d.utbildning, d.forsorjningstid, d.utskriven, d.avslutsanledning,
                    d.avslutsanledning_text, d.samtycke_uppfoljning,
                    h.upprattad, h.forankrad_deltagare, h.forankrad_remittent,
                    fi.namn as overford_fran_insats, f.inskriven as overford_fran_inskriven
                from deltagande d
                join insats i on i.id = d.insats_id
                left join medarbetare m on m.id = d.kontaktperson_id
                left join handlingsplan h on h.deltagande_id = d.id
                left join deltagande f on f.id = d.overford_fran_id and f.deltagar_nr = d.deltagar_nr and f.anonym = false
                left join insats fi on fi.id = f.insats_id
                where d.id in (%s)
                """
                        .formatted(marks),
                parameters,
                row -> rows.put(row.getLong("id"), rad(row, people, forsorjning, sysselsattning)));
        return rows;
    }

    private Collection<Long> personIds(List<Long> ids, String marks) throws SQLException {
        var found = new HashSet<Long>();
        sql.each(
                "select deltagare_id from deltagande where deltagare_id is not null and id in (" + marks + ")",
                ids,
                row -> found.add(row.getLong(1)));
        return found;
    }

    private Values values(String query, List<Long> ids) throws SQLException {
        var values = new Values(new HashMap<>(), new HashMap<>());
        sql.each(query, ids, row -> {
            var at = row.getString("tidpunkt").equals("fore") ? values.fore : values.efter;
            at.computeIfAbsent(row.getLong("deltagande_id"), id -> new ArrayList<>())
                    .add(new Flerval(row.getString("kod"), row.getObject("omfattning", Integer.class)));
        });
        return values;
    }

    private static DeltagandeRad rad(ResultSet row, Map<Long, Person> people, Values forsorjning, Values sysselsattning)
            throws SQLException {
        return new DeltagandeRad(
                row.getString("namn"),
                row.getString("deltagar_nr"),
                day(row, "nyckeldag"),
                row.getString("kon"),
                row.getBoolean("anonym") ? null : uppgifter(row, people, forsorjning, sysselsattning));
    }

    private static Uppgifter uppgifter(
            ResultSet row, Map<Long, Person> people, Values forsorjning, Values sysselsattning) throws SQLException {
        var id = row.getLong("id");
        return new Uppgifter(
                people.getOrDefault(row.getLong("deltagare_id"), NOBODY),
                day(row, "samtycke"),
                Sql.text(row, "epost"),
                new Bakgrund(
                        Sql.text(row, "remittent"),
                        Sql.text(row, "utbildning"),
                        Sql.text(row, "forsorjningstid"),
                        forsorjning.fore(id),
                        sysselsattning.fore(id)),
                new Plan(
                        Sql.date(row, "upprattad"),
                        Sql.date(row, "forankrad_deltagare"),
                        Sql.date(row, "forankrad_remittent")),
                avslut(row, sysselsattning.efter(id), forsorjning.efter(id)),
                overford(row),
                Sql.text(row, "samtycke_uppfoljning"));
    }

    private static @Nullable Avslut avslut(ResultSet row, List<Flerval> utfall, List<Flerval> forsorjning)
            throws SQLException {
        var anledning = row.getString("avslutsanledning");
        if (anledning == null) {
            return null;
        }
        var text = row.getString("avslutsanledning_text");
        return new Avslut(Sql.date(row, "utskriven"), anledning, text, utfall, forsorjning);
    }

    private static @Nullable Overforing overford(ResultSet row) throws SQLException {
        var insats = row.getString("overford_fran_insats");
        return insats == null ? null : new Overforing(insats, day(row, "overford_fran_inskriven"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.date(row, column), column);
    }
}
