package se.stegvis.skattning;

import io.micronaut.context.annotation.Value;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.stegvis.gemensamt.Refused;

/**
 * The instruments, each read at first use and kept. A file of the site, under {@code instrument} in its settings folder,
 * goes before the packaged one of the same name.
 */
@Singleton
class Instrumenten {

    static final String SMAIL = "smail";
    static final String ORS = "ors";

    private static final String VERSION = "1";

    private final String folder;
    private final ObjectMapper mapper;
    private final Map<String, Instrument> read = new ConcurrentHashMap<>();

    Instrumenten(@Value("${stegvis.config:}") String folder, ObjectMapper mapper) {
        this.folder = folder;
        this.mapper = mapper;
    }

    /**
     * The instrument in the version that is answered now.
     *
     * @throws Refused when its file cannot be used
     */
    Instrument get(String nyckel) {
        return read.computeIfAbsent(nyckel, key -> read(key, "instrument/%s-%s.json".formatted(key, VERSION)));
    }

    private Instrument read(String nyckel, String file) {
        try (var in = open(file)) {
            return mapper.readValue(in, InstrumentFil.class).read(nyckel, VERSION);
        } catch (IOException e) {
            throw new Refused("Instrumentfilen %s går inte att läsa: %s".formatted(file, e.getMessage()), e);
        } catch (Refused e) {
            throw new Refused("Instrumentfilen %s går inte att använda: %s.".formatted(file, e.reason()), e);
        }
    }

    private InputStream open(String file) throws IOException {
        if (!folder.isBlank() && Files.exists(Path.of(folder, file))) {
            return Files.newInputStream(Path.of(folder, file));
        }
        var packaged = Instrumenten.class.getResourceAsStream("/" + file);
        if (packaged == null) {
            throw new FileNotFoundException("filen finns inte");
        }
        return packaged;
    }
}
