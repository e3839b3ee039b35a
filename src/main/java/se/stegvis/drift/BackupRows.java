package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The rows of a table as lines: each a JSON array of texts and nulls, in the order of the primary key. */
final class BackupRows {

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator((String) null).build();

    /** Writes all rows and tells how many they were and what their SHA-256 is. */
    static Manifest.Tabell write(Connection connection, BackupTable table, OutputStream out)
            throws SQLException, IOException {
        var digest = sha256();
        long count = 0;
        try (var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                var json = generator(new DigestOutputStream(new Unclosed(out), digest))) {
            // What makes the driver hand over one row at a time.
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery(table.select())) {
                for (; rows.next(); count++) {
                    write(rows, table, json);
                }
            }
        }
        return new Manifest.Tabell(
                table, count, HexFormat.of().formatHex(digest.digest()), table.nextNumber(connection));
    }

    private static void write(ResultSet row, BackupTable table, JsonGenerator json) throws SQLException, IOException {
        json.writeStartArray();
        for (int i = 0; i < table.kolumner().size(); i++) {
            String text = table.kolumner().get(i).slag() == BackupTable.Slag.BINAR
                    ? base64(row.getBytes(i + 1))
                    : row.getString(i + 1);
            if (text == null) {
                json.writeNull();
            } else {
                json.writeString(text);
            }
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An entry of the file ends where the next begins; the file does not. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private BackupRows() {}
}
