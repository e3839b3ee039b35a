package se.stegvis.skattning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;
import se.stegvis.skattning.Instrument.Fraga;
import se.stegvis.skattning.Instrument.Skala;

/** An instrument as a file spells it, where anything can be missing or wrong. */
@Serdeable
record InstrumentFil(
        @Nullable String nyckel,
        @Nullable String version,
        @Nullable String namn,
        @Nullable String agare,
        @Nullable String licens,
        @Nullable SkalaFil skala,
        @Nullable List<String> svarande,
        @Nullable List<FragaFil> fragor) {

    @Serdeable
    record SkalaFil(
            @Nullable Integer min, @Nullable Integer max, @Nullable Integer decimaler, @Nullable List<String> svar) {}

    /** Without svarande of its own it is put to everybody who answers the instrument. */
    @Serdeable
    record FragaFil(@Nullable String nyckel, @Nullable String text, @Nullable List<String> svarande) {}

    /** What a column can hold, decimal(4, 1). */
    private static final int MAX_VARDE = 999;

    /**
     * The definition.
     *
     * @throws Refused with what is wrong, when it cannot be used
     */
    Instrument read(String expectedNyckel, String expectedVersion) {
        demand(expectedNyckel.equals(nyckel), "nyckel ska vara " + expectedNyckel);
        demand(expectedVersion.equals(version), "version ska vara " + expectedVersion);
        var alla = svarande(svarande, "svarande");
        return new Instrument(
                expectedNyckel,
                expectedVersion,
                text(namn, "namn"),
                text(agare, "agare"),
                text(licens, "licens"),
                readSkala(required(skala, "skala")),
                alla,
                readFragor(required(fragor, "fragor"), alla));
    }

    private static Skala readSkala(SkalaFil fil) {
        int min = required(fil.min(), "skala.min");
        int max = required(fil.max(), "skala.max");
        int decimaler = required(fil.decimaler(), "skala.decimaler");
        demand(min >= 0 && min < max && max <= MAX_VARDE, "skala.min ska vara minst 0 och mindre än skala.max");
        demand(decimaler == 0 || decimaler == 1, "skala.decimaler ska vara 0 eller 1");
        var svar = Optional.ofNullable(fil.svar()).orElse(List.of()).stream()
                .map(kod -> UtanVarde.find(kod).orElseThrow(() -> new Refused("skala.svar kan inte vara " + kod)))
                .toList();
        return new Skala(min, max, decimaler, svar);
    }

    private static List<Fraga> readFragor(List<FragaFil> filer, List<Svarande> alla) {
        demand(!filer.isEmpty(), "fragor är tom");
        var nycklar = new HashSet<String>();
        return filer.stream()
                .map(fil -> {
                    var nyckel = text(fil.nyckel(), "nyckel för en fråga");
                    demand(nyckel.matches("[a-z][a-z0-9_]{0,39}"), "nyckeln " + nyckel + " har otillåtna tecken");
                    demand(nycklar.add(nyckel), "nyckeln " + nyckel + " finns två gånger");
                    var egna = fil.svarande() == null ? alla : svarande(fil.svarande(), "svarande för " + nyckel);
                    demand(alla.containsAll(egna), "svarande för " + nyckel + " svarar inte på instrumentet");
                    return new Fraga(nyckel, text(fil.text(), "text för " + nyckel), egna);
                })
                .toList();
    }

    private static List<Svarande> svarande(@Nullable List<String> koder, String vad) {
        var read = required(koder, vad).stream()
                .map(kod -> Svarande.find(kod).orElseThrow(() -> new Refused(vad + " kan inte vara " + kod)))
                .distinct()
                .toList();
        demand(!read.isEmpty(), vad + " är tom");
        return read;
    }

    private static String text(@Nullable String text, String vad) {
        var given = required(text, vad).strip();
        demand(!given.isEmpty(), vad + " är tom");
        return given;
    }

    private static <T> T required(@Nullable T value, String vad) {
        if (value == null) {
            throw new Refused(vad + " saknas");
        }
        return value;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
