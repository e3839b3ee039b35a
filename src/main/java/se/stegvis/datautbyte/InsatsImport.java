package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.stegvis.insats.Slag;

/** Takes the rows of insatser.csv, which are few, and applies them all at once. */
final class InsatsImport {
    private final StoredInsatser stored;
    private final Provotider provotider;
    private final Map<String, InsatsRad> before;
    private final Outcome outcome;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, InsatsRad> right = new LinkedHashMap<>();
    private final Set<String> wrong = new HashSet<>();

    InsatsImport(StoredInsatser stored, Provotider provotider, Outcome outcome) throws SQLException {
        this.stored = stored;
        this.provotider = provotider;
        this.before = stored.all();
        this.outcome = outcome;
    }

    void add(Row row) throws SQLException {
        var rad = InsatsRad.read(row);
        var first = lines.putIfAbsent(rad.insats(), row.line());
        if (first != null && !rad.insats().isEmpty()) {
            row.problem("insats", "Samma insats som på rad " + first);
        }
        var old = before.get(rad.insats());
        if (old != null && !old.equals(rad)) {
            checkChange(row, old, rad);
        }
        if (row.isRight()) {
            right.put(rad.insats(), rad);
        } else {
            wrong.add(rad.insats());
        }
    }

    /** The insatser that have a row, but a wrong one. */
    Set<String> wrong() {
        return wrong;
    }

    void apply() throws SQLException {
        stored.insertAgare(
                right.values().stream().map(InsatsRad::insatsagare).distinct().toList());
        var fresh = new ArrayList<InsatsRad>();
        var changed = new ArrayList<InsatsRad>();
        for (var rad : right.values()) {
            var old = before.get(rad.insats());
            var isChanged = old != null && !old.equals(rad);
            if (old == null) {
                fresh.add(rad);
            } else if (isChanged) {
                changed.add(rad);
            }
            outcome.add(lines.getOrDefault(rad.insats(), 0), old == null, isChanged);
        }
        stored.insert(fresh);
        stored.update(changed);
        provotider.write(right.values(), before, stored.ids());
    }

    // Persons are encrypted and looked up per insatsägare, who also is their controller: they do not follow along.
    private void checkChange(Row row, InsatsRad old, InsatsRad rad) throws SQLException {
        var newOwner = !old.insatsagare().equals(rad.insatsagare());
        var noLongerIndivid =
                rad.slag().equals(Slag.STRUKTUR.kod()) && !old.slag().equals(rad.slag());
        if (newOwner && stored.hasDeltaganden(rad.insats())) {
            row.problem("insatsagare", "Kan inte bytas för en insats som har deltaganden");
        }
        if (noLongerIndivid && stored.hasDeltaganden(rad.insats())) {
            row.problem("slag", "En insats som har deltaganden kan inte bli strukturinsats");
        }
    }
}
