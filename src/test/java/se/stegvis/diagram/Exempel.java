package se.stegvis.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.stegvis.diagram.Diagram.Band;
import se.stegvis.diagram.Diagram.Grans;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;
import se.stegvis.diagram.Diagram.Spann;
import se.stegvis.diagram.Staplar.Mal;
import se.stegvis.diagram.Staplar.Stapel;

/** Drawings of every kind, as they are kept in the golden files and looked at as pictures. */
final class Exempel {

    private static final LocalDate BORJAN = LocalDate.of(2026, 1, 12);
    private static final Skala SUMMA = Skala.of(0, 40, 10, 1);
    private static final Skala STEG = Skala.of(1, 5, 1);

    static Map<String, Bild> alla() {
        var alla = new LinkedHashMap<String, Bild>();
        alla.put("ors", ors());
        alla.put("ors-liten", liten());
        alla.put("smail-fraga", fraga());
        alla.put(
                "en-punkt",
                Diagram.of("En enda", "En mätning.", new Axel.Tid(BORJAN, BORJAN), SUMMA, Storlek.STOR)
                        .med(serie("ORS", 0, 18)));
        alla.put("tom", Diagram.of("Inga värden", "Inga.", tid(90), SUMMA, Storlek.LITEN));
        alla.put("tvahundra", manga());
        alla.put(
                "ordning",
                Diagram.of(
                                "I ordning",
                                "Två lika.",
                                new Axel.Ordning("Steg", List.of("Början", "Mitten <1>", "Slutet")),
                                STEG,
                                Storlek.LITEN)
                        .med(new Serie(
                                "Svar", List.of(Punkt.of(0, tal(2)), Punkt.of(1, tal(2)), Punkt.of(2, tal(4))))));
        alla.put("gruppstaplar", grupper());
        alla.put("staplar", staplar());
        return alla;
    }

    /** Both sums of each session; at the third the second form was not filled in. */
    static Diagram ors() {
        return Diagram.of("ORS och SRS", "Senast 26 av 40.", tid(210), SUMMA, Storlek.STOR)
                .med(new Band(tal(13.5), tal(23.5), "Inom 5 poäng från första ORS"))
                .med(new Grans(tal(25), "ORS-gräns 25"))
                .med(new Grans(tal(36), "SRS-gräns 36"))
                .med(serie("ORS", 0, 18.5, 14, 17, 28, 22, 42, 21, 70, 24.5, 100, 23, 140, 25, 175, 26))
                .med(new Serie(
                        "SRS",
                        List.of(
                                punkt(0, 34),
                                punkt(14, 36),
                                Punkt.saknas(BORJAN.plusDays(28), ""),
                                punkt(42, 37),
                                punkt(70, 38.5),
                                punkt(100, 35),
                                Punkt.saknas(BORJAN.plusDays(140), ""),
                                punkt(175, 39))))
                .markerat(List.of(
                        new Markering(BORJAN.plusDays(85), "K", "ny kontaktperson", "Ny kontaktperson"),
                        new Markering(BORJAN.plusDays(205), "A", "avslut", "Avslut"),
                        new Markering(BORJAN.plusDays(202), "K", "ny kontaktperson", "Ny kontaktperson")));
    }

    private static Diagram liten() {
        return Diagram.of("ORS", "Senast 26 av 40.", tid(210), SUMMA, Storlek.LITEN)
                .med(new Grans(tal(25), "gräns 25"))
                .med(serie("ORS", 0, 18.5, 42, 21, 175, 26));
    }

    /** Both parties' answers to a question, and what went on meanwhile. */
    static Diagram fraga() {
        return Diagram.of("Tro på att få ett arbete", "Deltagaren upp, coachen lika.", tid(400), STEG, Storlek.LITEN)
                .med(new Serie(
                        "Deltagaren",
                        List.of(
                                punkt(3, 2),
                                punkt(90, 3),
                                Punkt.saknas(BORJAN.plusDays(180), "Vill inte svara"),
                                punkt(275, 4))))
                .med(serie("Coachen", 3, 3, 90, 3, 180, 3, 275, 3))
                .markerat(List.of(new Markering(BORJAN.plusDays(120), "K", "ny kontaktperson", "Ny kontaktperson")))
                .spant(List.of(
                        spann(20, 110, "Arbetsträning på ett mycket stort lager i utkanten av stan", false),
                        spann(100, 290, "Språkkurs", false),
                        spann(320, 400, "Praktik", false),
                        spann(0, 19, "Utan aktivitet", true),
                        spann(291, 319, "Utan aktivitet", true)));
    }

    static Diagram manga() {
        var punkter = IntStream.range(0, 200)
                .mapToObj(i -> punkt(i * 7L, Math.round(200 + i * 0.5 + 60 * Math.sin(i * 0.9)) / 10.0))
                .toList();
        return Diagram.of("Tvåhundra", "Tvåhundra mätningar.", tid(1400), SUMMA, Storlek.STOR)
                .med(new Serie("ORS", punkter));
    }

    private static Staplar staplar() {
        return new Staplar(
                "Till arbete eller studier",
                "Centrum når målet.",
                "Insats",
                "Andel av avsluten, %",
                List.of(
                        new Stapel("Centrum", tal(42), "42 %"), new Stapel("Spången", tal(20), "20 %"),
                        new Stapel("Liten", null, "färre än 5"), new Stapel("Ny", tal(0), "0 %")),
                tal(100),
                List.of(new Mal(tal(35), "Mål 35 %")));
    }

    private static Gruppstaplar grupper() {
        return new Gruppstaplar(
                "Läge efter avslutet",
                "Fler arbetar efter hand.",
                "Läge",
                List.of("Vid avslutet", "Efter 6 månader", "Efter 18 månader"),
                List.of(
                        new Gruppstaplar.Grupp(
                                "Arbete eller studier",
                                List.of(
                                        stapel(17, "17 (39,5 %)"),
                                        stapel(24, "24 (55,8 %)"),
                                        stapel(29, "29 (67,4 %)"))),
                        new Gruppstaplar.Grupp(
                                "Sjukdom",
                                List.of(stapel(0, "0 (0,0 %)"), new Stapel("6", null, "–"), stapel(3, "3 (7,0 %)")))),
                tal(43));
    }

    private static Stapel stapel(double varde, String text) {
        return new Stapel("", tal(varde), text);
    }

    /** Days and values by turns. */
    private static Serie serie(String namn, double... dagOchVarde) {
        var punkter = new ArrayList<Punkt>();
        for (int i = 0; i < dagOchVarde.length; i += 2) {
            punkter.add(punkt((long) dagOchVarde[i], dagOchVarde[i + 1]));
        }
        return new Serie(namn, punkter);
    }

    private static Punkt punkt(long dag, double varde) {
        return Punkt.of(BORJAN.plusDays(dag), tal(varde));
    }

    private static Spann spann(long fran, long till, String namn, boolean lucka) {
        return new Spann(BORJAN.plusDays(fran), BORJAN.plusDays(till), namn, lucka);
    }

    private static Axel tid(long dagar) {
        return new Axel.Tid(BORJAN, BORJAN.plusDays(dagar));
    }

    private static BigDecimal tal(double tal) {
        return BigDecimal.valueOf(tal);
    }

    private Exempel() {}
}
