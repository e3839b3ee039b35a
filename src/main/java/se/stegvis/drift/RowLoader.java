package se.stegvis.drift;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills one table, many rows at a time, in the caller's transaction. */
final class RowLoader {

    private static final int ROWS = 500;

    /** About what a batch may hold in memory. */
    private static final long CHARACTERS = 4_000_000;

    private final Connection connection;
    private final BackupTable table;
    private int rows;
    private long characters;

    RowLoader(Connection connection, BackupTable table) {
        this.connection = connection;
        this.table = table;
    }

    /** In place of what the migrations put there. */
    void load(BackupFile backup, Manifest.Tabell entry) throws Exception {
        try (var clear = connection.createStatement();
                var insert = connection.prepareStatement(table.insert())) {
            clear.executeUpdate("delete from `" + table.namn() + "`");
            backup.rows(entry, row -> add(insert, row));
            flush(insert);
        }
    }

    private void add(PreparedStatement insert, List<@Nullable String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            characters += value == null ? 0 : value.length();
            if (value != null && table.kolumner().get(i).slag() == BackupTable.Slag.BINAR) {
                insert.setBytes(i + 1, Base64.getDecoder().decode(value));
            } else {
                insert.setString(i + 1, value);
            }
        }
        insert.addBatch();
        rows++;
        if (rows >= ROWS || characters > CHARACTERS) {
            flush(insert);
        }
    }

    private void flush(PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        rows = 0;
        characters = 0;
    }
}
