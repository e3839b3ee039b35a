package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.datautbyte.PersonStore.Owned;

/** The persons behind the rows of an import: one for all deltaganden of an insats with the same deltagar_nr. */
final class PersonImport {
    private final Sql sql;
    private final Staging staging;
    private final PersonStore persons;
    private @Nullable DeltagandeRad latest;

    /** What tells persons apart in a file. */
    record Key(String insats, String deltagarNr) {
        static Key of(DeltagandeRad rad) {
            return new Key(rad.insats(), rad.deltagarNr());
        }
    }

    PersonImport(Sql sql, Staging staging, PersonStore persons) {
        this.sql = sql;
        this.staging = staging;
        this.persons = persons;
    }

    /**
     * The rows, each with the person as the row of the latest inskriven tells it: when they differ, the order of the
     * file does not matter and a second import finds nothing to change. The rows have to come in that order.
     */
    List<Staging.Staged> withLatest(List<Staging.Staged> rows) {
        var result = new ArrayList<Staging.Staged>(rows.size());
        for (var row : rows) {
            var rad = row.rad();
            var uppgifter = rad.uppgifter();
            if (uppgifter != null) {
                if (latest != null && latest.uppgifter() != null && rad.isOfSamePerson(latest)) {
                    rad = rad.with(uppgifter.withPerson(latest.uppgifter().person()));
                } else {
                    latest = rad;
                }
            }
            result.add(new Staging.Staged(row.line(), rad));
        }
        return result;
    }

    /** Makes and changes persons as the rows tell; the answer is the id of each. */
    Map<Key, Long> write(List<Staging.Staged> rows, int[] lines, Map<String, StoredInsatser.Ids> insatser)
            throws SQLException {
        var known = known(lines);
        var before = persons.load(known.values().stream().distinct().toList());
        var ids = new HashMap<Key, Long>();
        var fresh = new LinkedHashMap<Key, Owned>();
        var changed = new LinkedHashMap<Key, Owned>();
        for (var row : rows) {
            var uppgifter = row.rad().uppgifter();
            if (uppgifter != null) {
                var key = Key.of(row.rad());
                var id = known.getOrDefault(row.line(), 0L);
                var insats = Objects.requireNonNull(insatser.get(key.insats()));
                var owned = new Owned(id, insats.insatsagareId(), uppgifter.person());
                if (id == 0) {
                    fresh.putIfAbsent(key, owned);
                } else if (ids.put(key, id) == null && !uppgifter.person().equals(before.get(id))) {
                    changed.put(key, owned);
                }
            }
        }
        persons.update(changed.values());
        var made = persons.insert(List.copyOf(fresh.values())).iterator();
        fresh.keySet().forEach(key -> ids.put(key, made.next()));
        return ids;
    }

    /** The ids of those that are there, by line, from any deltagande of theirs. */
    private Map<Integer, Long> known(int[] lines) throws SQLException {
        var found = new HashMap<Integer, Long>();
        sql.each(
                """
                select r.rad, max(d.deltagare_id) as deltagare_id
                from import_rad r
                join insats i on i.namn = r.insats
                join deltagande d on d.insats_id = i.id and d.deltagar_nr = r.deltagar_nr
                where r.korning = ? and r.rad in (%s) and r.anonym = false and d.anonym = false
                    and d.deltagare_id is not null
                group by r.rad
                """
                        .formatted(Sql.marks(lines.length)),
                staging.parameters(lines),
                row -> found.put(row.getInt("rad"), row.getLong("deltagare_id")));
        return found;
    }
}
