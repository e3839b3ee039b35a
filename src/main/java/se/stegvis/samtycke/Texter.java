package se.stegvis.samtycke;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts that participants are given, as numbered files {@code texter/information-1.txt}, {@code texter/delning-1.txt}
 * and on. Those in the site's own folder come first; the packaged ones are there to begin with. A version in use is never
 * edited: what somebody consented to has to stay readable.
 */
@Singleton
class Texter {

    private static final int MOST = 1_000;

    private final String folder;

    Texter(@Value("${stegvis.config:}") String folder) {
        this.folder = folder;
    }

    /** The number of the newest version there is. */
    int senaste(String slag) {
        int version = 1;
        while (version < MOST && text(slag, version + 1).isPresent()) {
            version++;
        }
        return version;
    }

    /** Empty when the version is not there, or not any more. */
    Optional<String> text(String slag, int version) {
        var file = "texter/%s-%d.txt".formatted(slag, version);
        try {
            if (!folder.isBlank() && Files.exists(Path.of(folder, file))) {
                return Optional.of(Files.readString(Path.of(folder, file)));
            }
            try (var in = Texter.class.getResourceAsStream("/" + file)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
