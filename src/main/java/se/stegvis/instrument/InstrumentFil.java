package se.stegvis.instrument;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import se.stegvis.instrument.Instrument.Fraga;
import se.stegvis.instrument.Instrument.Skala;

/** An instrument as a file spells it, where anything can be missing or wrong. */
final class InstrumentFil {

    private static final Set<String> FALT = Set.of(
            "nyckel", "version", "namn", "agare", "licens", "takt_manader", "skala", "regler", "svarande", "fragor");

    private static final int TEXT = 500;
    private static final int ETIKETT = 60;

    /** What a column can hold, decimal(4, 1). */
    private static final int MAX_VARDE = 999;

    /** More steps than can be chosen among. */
    private static final int MAX_STEG = 11;

    /**
     * The definition.
     *
     * @throws Radfel with what is wrong, when it cannot be used
     */
    static Instrument read(Nod fil, String nyckel, String version) {
        fil.enbart(FALT);
        same(fil.krav("nyckel"), nyckel);
        same(fil.krav("version"), version);
        var alla = koder(fil.krav("svarande"), Svarande::find);
        var fragor = fragor(fil.krav("fragor"), alla);
        for (var vem : alla) {
            fil.krav("svarande")
                    .demand(
                            fragor.stream().anyMatch(f -> f.stallsTill(vem)),
                            "svarande har " + vem.kod() + ", som inte får någon fråga");
        }
        var instrument = new Instrument(
                nyckel,
                version,
                fil.krav("namn").text(ETIKETT),
                fil.krav("agare").text(TEXT),
                fil.krav("licens").text(TEXT),
                fil.falt("takt_manader")
                        .map(takt -> OptionalInt.of(takt.heltal(1, 12)))
                        .orElse(OptionalInt.empty()),
                skala(fil.krav("skala")),
                fil.falt("regler").map(InstrumentFil::regler).orElse(Map.of()),
                alla,
                fragor);
        Krav.hall(instrument, fil);
        return instrument;
    }

    private static void same(Nod nod, String expected) {
        nod.demand(nod.text(TEXT).equals(expected), nod.vad() + " ska vara " + expected + " som i filens namn");
    }

    private static Skala skala(Nod nod) {
        nod.enbart(Set.of("min", "max", "decimaler", "etiketter", "svar"));
        int min = nod.krav("min").heltal(0, MAX_VARDE);
        int max = nod.krav("max").heltal(0, MAX_VARDE);
        int decimaler = nod.krav("decimaler").heltal(0, 1);
        nod.krav("min").demand(min < max, "min ska vara mindre än max");
        nod.krav("max").demand(decimaler == 1 || max - min < MAX_STEG, "max ger fler än " + MAX_STEG + " steg");
        var etiketter = new LinkedHashMap<Integer, String>();
        nod.falt("etiketter").ifPresent(egna -> egna.falten().forEach((steg, text) -> {
            text.demand(
                    decimaler == 0
                            && steg.matches("[0-9]{1,3}")
                            && Integer.parseInt(steg) >= min
                            && Integer.parseInt(steg) <= max,
                    "etiketter har " + steg + ", som inte är ett steg på skalan");
            etiketter.put(Integer.parseInt(steg), text.text(ETIKETT));
        }));
        var svar = nod.falt("svar")
                .filter(koder -> !koder.isTomLista())
                .map(koder -> koder(koder, UtanVarde::find))
                .orElse(List.<UtanVarde>of());
        return new Skala(min, max, decimaler, Map.copyOf(etiketter), svar);
    }

    private static Map<Regel, BigDecimal> regler(Nod nod) {
        var regler = new EnumMap<Regel, BigDecimal>(Regel.class);
        nod.falten().forEach((namn, tal) -> {
            var regel = Regel.find(namn)
                    .orElseThrow(() -> tal.fel("regler kan inte ha " + namn + "; gränserna ställs in i Stegvis"));
            tal.demand(
                    tal.tal().signum() > 0 && tal.tal().scale() <= 1,
                    namn + " ska vara större än 0, med högst en decimal");
            regler.put(regel, tal.tal());
        });
        return Map.copyOf(regler);
    }

    /** A question without svarande of its own is put to everybody who answers the instrument. */
    private static List<Fraga> fragor(Nod nod, List<Svarande> alla) {
        var nycklar = new HashSet<String>();
        return nod.lista().stream()
                .map(fraga -> {
                    fraga.enbart(Set.of("nyckel", "text", "hjalp", "svarande"));
                    var nyckel = fraga.krav("nyckel").text(TEXT);
                    fraga.krav("nyckel")
                            .demand(
                                    nyckel.matches("[a-z][a-z0-9_]{0,39}"),
                                    "nyckel " + nyckel + " har annat än små bokstäver a till z, siffror och _,"
                                            + " eller är för lång");
                    fraga.krav("nyckel").demand(nycklar.add(nyckel), "nyckel " + nyckel + " finns två gånger");
                    var egna = fraga.falt("svarande")
                            .map(koder -> koder(koder, Svarande::find))
                            .orElse(alla);
                    fraga.demand(alla.containsAll(egna), "svarande för " + nyckel + " svarar inte på instrumentet");
                    return new Fraga(
                            nyckel,
                            fraga.krav("text").text(TEXT),
                            fraga.falt("hjalp").map(hjalp -> hjalp.text(TEXT)).orElse(""),
                            egna);
                })
                .toList();
    }

    private static <T> List<T> koder(Nod nod, Function<String, Optional<T>> find) {
        return nod.lista().stream()
                .map(kod -> find.apply(kod.text(TEXT))
                        .orElseThrow(() -> kod.fel(nod.vad() + " kan inte vara " + kod.text(TEXT))))
                .distinct()
                .toList();
    }

    private InstrumentFil() {}
}
