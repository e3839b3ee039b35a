package se.stegvis.nns;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.stegvis.Db;

/** The whole database before and after an act, as somebody would compare two copies of it. */
final class Databasskillnad {

    /** Written in now and then, whatever is asked for. */
    private static final Set<String> NOW_AND_THEN = Set.of("session", "bucket", "jobb");

    private final Db db;
    private final DataSource dataSource;

    Databasskillnad(Db db, DataSource dataSource) {
        this.db = db;
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** By table that was changed: how many rows went and came, and the columns in which what came is another than what went. */
    Map<String, List<String>> av(Runnable act) throws SQLException {
        var before = everything();
        act.run();
        var after = everything();
        var changes = new TreeMap<String, List<String>>();
        for (var table : after.keySet()) {
            var gone = without(Objects.requireNonNull(before.get(table)), Objects.requireNonNull(after.get(table)));
            var come = without(Objects.requireNonNull(after.get(table)), Objects.requireNonNull(before.get(table)));
            if (!NOW_AND_THEN.contains(table) && (!gone.isEmpty() || !come.isEmpty())) {
                changes.put(table, described(gone, come));
            }
        }
        return changes;
    }

    private static List<Map<String, String>> without(List<Map<String, String>> rows, List<Map<String, String>> others) {
        var known = new HashSet<>(others);
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }

    private static List<String> described(List<Map<String, String>> gone, List<Map<String, String>> come) {
        var said = new ArrayList<>(List.of("-" + gone.size(), "+" + come.size()));
        if (gone.size() == 1 && come.size() == 1) {
            come.get(0).forEach((column, value) -> {
                if (!value.equals(gone.get(0).get(column))) {
                    said.add(column);
                }
            });
        }
        return said;
    }

    /** Every row of every table, as columns and values. */
    private Map<String, List<Map<String, String>>> everything() throws SQLException {
        var all = new TreeMap<String, List<Map<String, String>>>();
        for (var table : db.column("select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE'")) {
            var rows = new ArrayList<Map<String, String>>();
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var result = statement.executeQuery("select * from `" + table + "`")) {
                while (result.next()) {
                    var row = new TreeMap<String, String>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnName(i), String.valueOf(result.getString(i)));
                    }
                    rows.add(row);
                }
            }
            all.put(table, rows);
        }
        return all;
    }
}
