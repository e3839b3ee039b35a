package se.stegvis.handlingsplan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter;
import se.stegvis.demo.DemoTexter.Block;

/**
 * A delmål of the demo world, and how it goes with each steg.
 *
 * @param overges the day it is given up; the last of days when it is not
 */
record DemoMal(String rubrik, String livsomrade, LocalDate overges, List<Gang> steg) {

    private static final Map<String, List<Block>> MAL =
            DemoTexter.read(DemoPlaner.class, "demoplaner.txt").stream().collect(groupingBy(Block::slag));

    private static final Map<Ansvarig, String> VEM = Map.of(
            Ansvarig.AF, "Handläggaren",
            Ansvarig.FK, "Handläggaren",
            Ansvarig.KOMMUN, "Socialsekreteraren",
            Ansvarig.REGION, "Vårdcentralen");

    /** How it goes with a steg: when it was meant to be done, and when it was. */
    record Gang(Steg steg, LocalDate borjas, LocalDate klart) {

        Steg den(LocalDate dag) {
            var status = steg.status() == Stegstatus.STRUKET
                    ? Stegstatus.STRUKET
                    : !klart.isAfter(dag)
                            ? Stegstatus.KLART
                            : borjas.isAfter(dag) ? Stegstatus.PLANERAT : Stegstatus.PAGAR;
            return new Steg(
                    steg.nyckel(),
                    steg.vad(),
                    steg.ansvarig(),
                    steg.vem(),
                    steg.klartSenast(),
                    status,
                    status == Stegstatus.KLART ? steg.resultat() : "");
        }
    }

    /** As it stood on the day. */
    Delmal den(LocalDate dag) {
        var da = steg.stream().map(s -> s.den(dag)).toList();
        var uppnatt = da.stream().noneMatch(s -> Stegstatus.isKvar(s.status().kod()));
        var status =
                !overges.isAfter(dag) ? Delmalstatus.AVSLUTAT : uppnatt ? Delmalstatus.UPPNATT : Delmalstatus.PAGAR;
        var skal = status == Delmalstatus.AVSLUTAT ? "Inte rätt tid just nu, vi tar upp det igen i vår" : "";
        return new Delmal(nyckel(rubrik), rubrik, livsomrade, status, skal, da);
    }

    /** Those for the kind of insats, and late in it those towards work. */
    static List<DemoMal> av(DemoAkt akt, DemoSlump slump) {
        var forsta = new ArrayList<>(mal(
                switch (akt.insats()) {
                    case "Ungstart" -> "unga";
                    case "Spången" -> "arbete";
                    default -> "förrehabiliterande";
                }));
        Collections.shuffle(forsta, slump.random());
        var sedan = new ArrayList<>(mal("arbete"));
        sedan.removeAll(forsta.subList(0, 2));
        Collections.shuffle(sedan, slump.random());
        return List.of(forsta.get(0), forsta.get(1), sedan.get(0)).stream()
                .map(block -> av(block, akt, slump))
                .toList();
    }

    private static List<Block> mal(String slag) {
        return MAL.getOrDefault(slag, List.of());
    }

    private static DemoMal av(Block block, DemoAkt akt, DemoSlump slump) {
        return new DemoMal(
                block.rubrik(),
                livsomrade(block),
                slump.procent(8) ? akt.inskriven().plusMonths(5) : LocalDate.MAX,
                block.text().lines().map(line -> steg(line, akt, slump)).toList());
    }

    private static String livsomrade(Block block) {
        var rubrik = block.rubrik().toLowerCase(Locale.ROOT);
        if (rubrik.contains("sömn") || rubrik.contains("stöd")) {
            return "halsa";
        }
        if (rubrik.contains("rutiner") || rubrik.contains("dagarna")) {
            return "vardag";
        }
        if (rubrik.contains("sammanhang")) {
            return "natverk";
        }
        return rubrik.contains("utbildning") || rubrik.contains("gymnasiet") ? "studier" : "arbete";
    }

    private static Gang steg(String line, DemoAkt akt, DemoSlump slump) {
        var parts = line.split(" \\| ", -1);
        var senast = DemoSlump.arbetsdag(akt.inskriven().plusWeeks(Long.parseLong(parts[2])), akt.inskriven());
        var ansvarig = Ansvarig.of(parts[1].toLowerCase(Locale.ROOT));
        var steg = new Steg(
                nyckel(line),
                parts[0],
                ansvarig,
                slump.procent(50) ? VEM.getOrDefault(ansvarig, "") : "",
                slump.procent(10) ? null : senast,
                slump.procent(4) ? Stegstatus.STRUKET : Stegstatus.PLANERAT,
                slump.procent(40)
                        ? slump.en(List.of("Gick bra", "Gjort tillsammans", "Gjort, tog längre tid än vi trodde"))
                        : "");
        var klart = slump.procent(akt.pagar() ? 78 : 90)
                ? senast.plusDays(slump.mellan(-6, 10))
                : senast.plusWeeks(slump.mellan(6, 30));
        return new Gang(steg, senast.minusWeeks(5), klart);
    }

    /** The same for the same words, so that it is known again from version to version. */
    private static String nyckel(String text) {
        return "%08x".formatted(text.hashCode());
    }
}
