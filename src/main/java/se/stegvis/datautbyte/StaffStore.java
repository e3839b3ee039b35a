package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Accounts by e-post. One that a file names and nobody knows is made, inactive, so that history keeps its names. */
final class StaffStore {
    private final Sql sql;
    private final LocalDateTime now;
    private final Map<String, Long> ids = new HashMap<>();
    private @Nullable Map<String, String> skyddade;

    StaffStore(Sql sql, LocalDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Finds or makes all of them, so that each is known to {@link #id}. */
    void know(Collection<String> eposter) throws SQLException {
        var asked = new LinkedHashSet<>(eposter);
        asked.remove("");
        asked.removeAll(ids.keySet());
        if (asked.isEmpty()) {
            return;
        }
        sql.each(
                """
                select id, epost from medarbetare where epost in (%1$s)
                union all
                select id, alias_epost from medarbetare where alias_epost in (%1$s)
                """
                        .formatted(Sql.marks(asked.size())),
                Stream.concat(asked.stream(), asked.stream()).toList(),
                row -> ids.put(row.getString("epost"), row.getLong("id")));
        asked.removeAll(ids.keySet());
        var unknown = List.copyOf(asked);
        var made = sql.insert(
                "insert into medarbetare (epost, namn, aktiv, skapad) values (?, ?, false, ?)",
                unknown,
                (statement, epost) -> {
                    statement.setString(1, epost);
                    statement.setString(2, epost.substring(0, Math.min(200, epost.length())));
                    statement.setObject(3, now);
                });
        for (var i = 0; i < unknown.size(); i++) {
            ids.put(unknown.get(i), made.get(i));
        }
    }

    /**
     * The address as an export has it today: that of the alias for somebody with protected identity, and her own when she
     * no longer has one.
     */
    String utat(String epost) throws SQLException {
        if (skyddade == null) {
            var found = new HashMap<String, String>();
            sql.each(
                    "select epost, alias_epost, alias from medarbetare where alias_epost is not null",
                    List.of(),
                    row -> {
                        var skyddad = row.getString("alias") != null;
                        found.put(
                                row.getString(skyddad ? "epost" : "alias_epost"),
                                row.getString(skyddad ? "alias_epost" : "epost"));
                    });
            skyddade = found;
        }
        return skyddade.getOrDefault(epost, epost);
    }

    /** Null for no e-post. */
    @Nullable
    Long id(String epost) {
        return epost.isEmpty() ? null : Objects.requireNonNull(ids.get(epost), "Not known");
    }
}
