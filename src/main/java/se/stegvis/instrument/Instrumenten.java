package se.stegvis.instrument;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stegvis.gemensamt.Refused;
import se.stegvis.instrument.Instrument.Fraga;

/** The instruments, all read when the program starts. */
@Context
public class Instrumenten {

    public static final String SMAIL = "smail";
    public static final String ORS = "ors";
    public static final String SRS = "srs";
    public static final String NNS_1 = "nns_1";
    public static final String NNS_2 = "nns_2";

    /** Those the program knows what to do with. */
    static final List<String> NYCKLAR = List.of(SMAIL, ORS, SRS, NNS_1, NNS_2);

    /** Whole numbers, the longer the greater. */
    private static final Comparator<String> VERSIONER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, SortedMap<String, Instrument>> alla = new TreeMap<>();

    /**
     * Reads the packaged files and those of the site.
     *
     * @param folder the site's settings folder; empty when it has none
     * @throws Refused when a file cannot be used
     */
    public Instrumenten(@Value("${stegvis.config:}") String folder) {
        for (var fil : Definitionsfil.alla(folder)) {
            var instrument = fil.read();
            var versioner = alla.computeIfAbsent(fil.nyckel(), nyckel -> new TreeMap<>(VERSIONER));
            if (!versioner.values().stream().allMatch(v -> v.skala().isJamforbar(instrument.skala()))) {
                throw fil.fel(
                        "skala",
                        "skala är en annan än i version " + versioner.lastKey()
                                + "; svar som inte kan jämföras hör till ett annat instrument");
            }
            versioner.put(fil.version(), instrument);
        }
    }

    /** The instrument in the version that is answered now. */
    public Instrument get(String nyckel) {
        var versioner = versioner(nyckel);
        return versioner.get(versioner.size() - 1);
    }

    /** The instrument in the version something was answered in. */
    public Instrument get(String nyckel, String version) {
        return find(nyckel, version)
                .orElseThrow(
                        () -> new Refused("Instrumentfilen instrument/%s-%s.json saknas.".formatted(nyckel, version)));
    }

    /** The same, of a key and a version that may be anything. */
    public Optional<Instrument> find(String nyckel, String version) {
        return Optional.ofNullable(alla.get(nyckel)).map(versioner -> versioner.get(version));
    }

    /** Every version of an instrument, the newest last. */
    public List<Instrument> versioner(String nyckel) {
        return Optional.ofNullable(alla.get(nyckel))
                .map(versioner -> List.copyOf(versioner.values()))
                .orElseThrow(() -> new IllegalArgumentException("No instrument " + nyckel));
    }

    /** Every question there has been, in the newest words of each: those asked now, then those no longer asked. */
    public List<Fraga> fragor(String nyckel) {
        var fragor = new LinkedHashMap<String, Fraga>();
        var versioner = versioner(nyckel);
        for (int i = versioner.size() - 1; i >= 0; i--) {
            versioner.get(i).fragor().forEach(fraga -> fragor.putIfAbsent(fraga.nyckel(), fraga));
        }
        return List.copyOf(fragor.values());
    }
}
