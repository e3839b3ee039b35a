package se.stegvis.drift;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;

/** A backup, read. What is wrong with it is said before anything is done with it. */
final class BackupFile implements AutoCloseable {

    /** Takes one row. */
    interface Sink {
        void row(List<@Nullable String> row) throws Exception;
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw new Refused("Filen " + path + " finns inte eller går inte att läsa.");
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(path, zip, manifest(path, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        try (var in = entry(zip, Manifest.ENTRY)) {
            var read = JsonMapper.createDefault().readValue(in.readAllBytes(), Manifest.class);
            if (read == null) {
                throw new IOException("empty");
            }
            if (read.format() != Manifest.FORMAT) {
                throw new Refused("Säkerhetskopian " + path + " är gjord av en nyare version av Stegvis. Återställ den"
                        + " med den versionen.");
            }
            return read;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads it all, and refuses when anything is not as it was written. */
    void verify() {
        for (var table : manifest.tabeller()) {
            var digest = BackupRows.sha256();
            try (var in = new DigestInputStream(entry(zip, table.entry()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw damaged(path, e);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(path, new IOException("Another sum of " + table.entry()));
            }
        }
    }

    void rows(Manifest.Tabell table, Sink sink) throws Exception {
        try (var json = JSON.createParser(entry(zip, table.entry()))) {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                sink.row(row(json));
            }
        }
    }

    private static List<@Nullable String> row(JsonParser json) throws IOException {
        var row = new ArrayList<@Nullable String>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            row.add(token == JsonToken.VALUE_NULL ? null : json.getText());
        }
        return row;
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static Refused damaged(Path path, IOException e) {
        return new Refused(
                "Filen " + path + " är ingen säkerhetskopia, eller så är den skadad. Inget är ändrat i databasen.", e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
