package se.stegvis.drift;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as the statements of a backup and a restore see it. Everything is read as the server's own text, so that it is
 * the same on every server and nothing is lost on the way through Java's types; binary columns as bytes.
 *
 * @param ordning the columns of the primary key
 */
@Serdeable
record BackupTable(String namn, List<Kolumn> kolumner, List<String> ordning) {

    /** A column that has values of its own. */
    @Serdeable
    record Kolumn(String namn, Slag slag) {}

    /** How a column is read. */
    enum Slag {
        /** As it stands. */
        TEXT,
        /** A number or a time, which the server turns into text. */
        VARDE,
        /** In base64. */
        BINAR
    }

    private static final Set<String> TEXT =
            Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum");
    private static final Set<String> BINARY =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob");
    private static final Set<String> VALUES = Set.of(
            "tinyint",
            "smallint",
            "mediumint",
            "int",
            "bigint",
            "decimal",
            "date",
            "datetime",
            "timestamp",
            "time",
            "year");
    private static final Pattern NEXT = Pattern.compile("AUTO_INCREMENT=(\\d+)");

    static BackupTable of(Connection connection, String namn) throws SQLException {
        var kolumner = new ArrayList<Kolumn>();
        for (var row : rows(
                connection,
                """
                select column_name, data_type from information_schema.columns
                 where table_schema = database() and table_name = ? and extra not like '%ED GENERATED%'
                   and extra not like '%AL GENERATED%'
                 order by ordinal_position
                """,
                namn)) {
            kolumner.add(new Kolumn(row.get(0), slag(namn, row.get(1).toLowerCase(Locale.ROOT))));
        }
        var ordning = rows(
                        connection,
                        """
                        select column_name, column_name from information_schema.statistics
                         where table_schema = database() and table_name = ? and index_name = 'PRIMARY'
                         order by seq_in_index
                        """,
                        namn)
                .stream()
                .map(row -> row.get(0))
                .toList();
        return new BackupTable(namn, kolumner, ordning);
    }

    private static Slag slag(String table, String type) {
        if (TEXT.contains(type)) {
            return Slag.TEXT;
        }
        if (BINARY.contains(type)) {
            return Slag.BINAR;
        }
        if (VALUES.contains(type)) {
            return Slag.VARDE;
        }
        throw new IllegalStateException("A backup does not know the type " + type + " of " + table);
    }

    String select() {
        return kolumner.stream()
                .map(k -> k.slag() == Slag.VARDE ? "cast(t.`" + k.namn() + "` as char)" : "t.`" + k.namn() + "`")
                .collect(Collectors.joining(
                        ", ",
                        "select ",
                        " from `" + namn + "` t order by "
                                + ordning.stream().map(k -> "t.`" + k + "`").collect(Collectors.joining(", "))));
    }

    String insert() {
        return kolumner.stream()
                .map(k -> "`" + k.namn() + "`")
                .collect(Collectors.joining(
                        ", ",
                        "insert into `" + namn + "` (",
                        ") values (" + String.join(", ", Collections.nCopies(kolumner.size(), "?")) + ")"));
    }

    /** The next number of its key; 0 when it has no such. The one place where both kinds of server tell the truth. */
    long nextNumber(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show create table `" + namn + "`")) {
            rows.next();
            String text = rows.getString(2);
            var found = NEXT.matcher(text.substring(text.lastIndexOf("\n)")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        }
    }

    private static List<List<String>> rows(Connection connection, String sql, String table) throws SQLException {
        var all = new ArrayList<List<String>>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(List.of(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return all;
    }
}
