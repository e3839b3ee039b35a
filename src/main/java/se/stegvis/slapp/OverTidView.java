package se.stegvis.slapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stegvis.diagram.Figur;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Innehall.Tabell;
import se.stegvis.slapp.Slappcell.Plats;
import se.stegvis.web.Formular.Alternativ;

/**
 * A figure over time, with what else can be chosen.
 *
 * @param finns whether anything is released
 * @param figurer none or one
 * @param jamforbart what to mind when the periods are seen beside each other
 */
record OverTidView(boolean finns, List<Val> val, List<Figur> figurer, String jamforbart) {

    /** Something to choose one of. */
    record Val(String namn, String etikett, List<Alternativ> alternativ, String valt) {

        /** For templates, which can compare nothing. */
        public List<Rad> rader() {
            return alternativ.stream()
                    .map(a -> new Rad(a.kod(), a.etikett(), a.kod().equals(valt)))
                    .toList();
        }
    }

    /** A choice. */
    record Rad(String kod, String etikett, boolean vald) {}

    private static final List<Alternativ> SLAG =
            List.of(new Alternativ("halvar", "Halvår"), new Alternativ("kvartal", "Kvartal"));

    static OverTidView of(
            Slappserie serie, List<Slapptabell> alla, String insats, String kon, String kategori, String matt) {
        var val = new ArrayList<Val>();
        val.add(new Val("slag", "Perioder", SLAG, serie.halvar() ? "halvar" : "kvartal"));
        if (alla.isEmpty()) {
            return new OverTidView(false, val, List.of(), "");
        }
        val.add(val(
                "tabell",
                "Tabell",
                serie.tabeller().entrySet().stream().map(e -> new Kod(e.getKey(), e.getValue())),
                serie.tabell()));
        var insatser = val("insats", "Insats", koder(alla, Tabell::insatser), insats, Innehall.TOTALT);
        var konen = val("kon", "Kön", koder(alla, Tabell::kon), kon, Innehall.BADA);
        var kategorier = val("kategori", "Kategori", koder(alla, Tabell::kategorier), kategori, "");
        var matten = val("matt", "Mått", matt(alla).map(m -> new Kod(m.kod(), m.etikett())), matt);
        Stream.of(insatser, konen, kategorier, matten)
                .filter(v -> v.alternativ().size() > 1)
                .forEach(val::add);
        var plats = new Plats(insatser.valt(), konen.valt(), kategorier.valt(), matten.valt());
        return new OverTidView(
                true, val, List.of(figur(alla, plats, rubrik(insatser, kategorier, konen))), jamforbart(alla));
    }

    private static Figur figur(List<Slapptabell> alla, Plats plats, String vad) {
        var matt =
                matt(alla).filter(m -> m.kod().equals(plats.matt())).findFirst().orElseThrow();
        var staplar = alla.stream()
                .map(s -> Slappfigurer.stapel(new Kod("", s.slapp().period().etikett()), s.cell(plats)))
                .toList();
        return Slappfigurer.overTid(matt.etikett() + vad, matt, staplar);
    }

    private static String rubrik(Val... val) {
        return Stream.of(val)
                .flatMap(v -> v.rader().stream())
                .filter(rad -> rad.vald() && !rad.kod().isEmpty())
                .map(rad -> ", " + rad.etikett().toLowerCase(Slapptal.SWEDISH))
                .reduce("", String::concat);
    }

    private static String jamforbart(List<Slapptabell> alla) {
        return alla.stream().map(s -> s.slapp().katalogversion()).distinct().count() > 1
                ? "Tabellernas definitioner ändrades mellan några av perioderna, så de går inte säkert att jämföra."
                : "";
    }

    private static Stream<Kod> koder(List<Slapptabell> alla, Function<Tabell, List<Kod>> of) {
        return alla.stream().flatMap(s -> of.apply(s.tabell()).stream());
    }

    private static Stream<Matt> matt(List<Slapptabell> alla) {
        return alla.stream().flatMap(s -> s.tabell().matt().stream());
    }

    private static Val val(String namn, String etikett, Stream<Kod> koder, String chosen) {
        return val(namn, etikett, koder, chosen, "");
    }

    /** Of those chosen, usual and first, the first that there is. */
    private static Val val(String namn, String etikett, Stream<Kod> koder, String chosen, String usual) {
        Map<String, String> byCode = new LinkedHashMap<>();
        koder.forEach(kod -> byCode.put(kod.kod(), kod.etikett()));
        var valt = Stream.concat(Stream.of(chosen, usual), byCode.keySet().stream())
                .filter(byCode::containsKey)
                .findFirst()
                .orElse("");
        return new Val(
                namn,
                etikett,
                byCode.entrySet().stream()
                        .map(e -> new Alternativ(e.getKey(), e.getValue()))
                        .toList(),
                valt);
    }
}
