package se.stegvis.kryptering;

import io.micronaut.context.annotation.Property;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import se.stegvis.gemensamt.Refused;

/** The file that holds the keys, and nothing but the keys. */
@Singleton
class KeyFile {

    /** Both keysets, each in Tink's own JSON. */
    @Serdeable
    record Content(String encryption, String hashing) {}

    private final Path path;
    private final JsonMapper json;

    KeyFile(@Property(name = "stegvis.key.file") String path, JsonMapper json) {
        this.path = Path.of(path);
        this.json = json;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    Keys read() {
        try {
            var content = json.readValue(Files.readAllBytes(path), Content.class);
            if (content == null) {
                throw new IOException("den är tom");
            }
            return Keys.of(content);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new Refused("Nyckelfilen " + path + " (STEGVIS_KEY_FILE) går inte att läsa: " + e.getMessage(), e);
        }
    }

    /** Makes new keys and the file that holds them; refuses to replace a file. */
    Keys create() {
        if (exists()) {
            throw new IllegalStateException(path + " exists");
        }
        try {
            var keys = Keys.generate();
            PrivateFile.write(path, json.writeValueAsBytes(keys.content()));
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new Refused("Nyckelfilen " + path + " (STEGVIS_KEY_FILE) går inte att skapa: " + e.getMessage(), e);
        }
    }
}
