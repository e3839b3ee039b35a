package se.stegvis.instrument;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;

/**
 * A file that holds an instrument.
 *
 * @param egen where it is when it is the site's; null when it is packaged
 */
record Definitionsfil(String nyckel, String version, @Nullable Path egen) {

    /** What is packaged, in {@code config/instrument}. */
    static final List<String> PAKETERADE = List.of("smail-1", "ors-1", "srs-1", "nns_1-1", "nns_2-1");

    private static final Pattern NAMN = Pattern.compile("([a-z][a-z0-9_]*)-([1-9][0-9]{0,8})\\.json");

    /** Those that hold; the site's goes before the packaged one of the same name. */
    static List<Definitionsfil> alla(String folder) {
        var filer = new TreeMap<String, Definitionsfil>();
        PAKETERADE.forEach(namn -> filer.put(namn + ".json", of(namn + ".json", null)));
        for (var path : egna(folder)) {
            var namn = String.valueOf(path.getFileName());
            filer.put(namn, of(namn, path));
        }
        return List.copyOf(filer.values());
    }

    private static List<Path> egna(String folder) {
        var instrument = Path.of(folder, "instrument");
        if (folder.isBlank() || !Files.isDirectory(instrument)) {
            return List.of();
        }
        var egna = new ArrayList<Path>();
        try (var filer = Files.newDirectoryStream(instrument, "*.json")) {
            filer.forEach(egna::add);
            return egna;
        } catch (IOException e) {
            throw new Refused("Mappen %s går inte att läsa: %s".formatted(instrument, e.getMessage()), e);
        }
    }

    private static Definitionsfil of(String namn, @Nullable Path egen) {
        var delar = NAMN.matcher(namn);
        if (!delar.matches()) {
            throw new Refused(
                    "Instrumentfilen %s går inte att använda: namnet ska vara nyckel-version.json med ett heltal som version, till exempel smail-2.json."
                            .formatted(egen));
        }
        if (!Instrumenten.NYCKLAR.contains(delar.group(1))) {
            throw new Refused("Instrumentfilen %s går inte att använda: nyckeln är ingen av %s."
                    .formatted(egen, String.join(", ", Instrumenten.NYCKLAR)));
        }
        return new Definitionsfil(delar.group(1), delar.group(2), egen);
    }

    /** The definition; anything wrong with it refuses the start. */
    Instrument read() {
        try {
            return InstrumentFil.read(parse(), nyckel, version);
        } catch (Radfel e) {
            throw fel(e);
        }
    }

    /** That a field of a file that can be read is wrong beside those of other files. */
    Refused fel(String falt, String skal) {
        return fel(new Radfel(parse().krav(falt).rad(), skal));
    }

    private Refused fel(Radfel fel) {
        return new Refused(
                "Instrumentfilen %s går inte att använda, rad %d: %s.".formatted(namn(), fel.rad(), fel.skal()), fel);
    }

    private Nod parse() {
        try (var in = open()) {
            return Nod.parse(in);
        } catch (IOException e) {
            throw new Refused("Instrumentfilen %s går inte att läsa: %s".formatted(namn(), e.getMessage()), e);
        }
    }

    private InputStream open() throws IOException {
        if (egen != null) {
            return Files.newInputStream(egen);
        }
        var packaged = Definitionsfil.class.getResourceAsStream("/" + namn());
        if (packaged == null) {
            throw new FileNotFoundException("filen finns inte");
        }
        return packaged;
    }

    /** For who is to find it. */
    private String namn() {
        return egen == null ? "instrument/%s-%s.json".formatted(nyckel, version) : egen.toString();
    }
}
