package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.stegvis.datautbyte.EkonomiRad.Nyckel;
import se.stegvis.datautbyte.StoredInsatser.Ids;

/** Takes the rows of ekonomi.csv, which are few, and applies them all at once. */
final class EkonomiImport {
    private final StoredEkonomi stored;
    private final Map<String, Ids> insatser;
    private final Set<String> wrongInsatser;
    private final Outcome outcome;
    private final Map<Nyckel, EkonomiRad> before;
    private final Map<Nyckel, Integer> lines = new HashMap<>();
    private final Map<Nyckel, EkonomiRad> right = new LinkedHashMap<>();

    /** Rows of the insatser named, which were wrong themselves, are not told to lack one. */
    EkonomiImport(StoredEkonomi stored, StoredInsatser insatser, Set<String> wrongInsatser, Outcome outcome)
            throws SQLException {
        this.stored = stored;
        this.insatser = insatser.ids();
        this.wrongInsatser = wrongInsatser;
        this.outcome = outcome;
        this.before = stored.all();
    }

    void add(Row row) {
        var rad = EkonomiRad.read(row);
        var insats = rad.nyckel().insats();
        if (!insats.isEmpty() && !insatser.containsKey(insats) && !wrongInsatser.contains(insats)) {
            row.problem("insats", "Insatsen finns inte");
        }
        if (row.isRight()) {
            var first = lines.putIfAbsent(rad.nyckel(), row.line());
            if (first != null) {
                row.problem("kvartal", "Samma insats, ar och kvartal som på rad " + first);
            }
        }
        if (row.isRight() && insatser.containsKey(insats)) {
            right.put(rad.nyckel(), rad);
        }
    }

    void apply() throws SQLException {
        var fresh = new ArrayList<EkonomiRad>();
        var changed = new ArrayList<EkonomiRad>();
        for (var rad : right.values()) {
            var old = before.get(rad.nyckel());
            var isChanged = old != null && !old.equals(rad);
            if (old == null) {
                fresh.add(rad);
            } else if (isChanged) {
                changed.add(rad);
            }
            outcome.add(lines.getOrDefault(rad.nyckel(), 0), old == null, isChanged);
        }
        stored.insert(fresh, insatser);
        stored.update(changed, insatser);
    }
}
