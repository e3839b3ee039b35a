package se.stegvis.publicering;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stegvis.faststallande.Cell;
import se.stegvis.insats.Insats;
import se.stegvis.rojandekontroll.Cellnyckel;
import se.stegvis.rojandekontroll.Sammanslagning;
import se.stegvis.rojandekontroll.SkyddadTabell;
import se.stegvis.rojandekontroll.SkyddadTabell.Rad;
import se.stegvis.slapp.Innehall;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.statistik.Tabell;

/** What the tables of a release, their rows and columns are called. */
final class Slappord {

    private static final Set<String> BESTAND = Set.of("pagaende", "totalt", "avslutade_hela_insatstiden");
    private static final List<Kod> KON =
            List.of(new Kod("kvinna", "Kvinnor"), new Kod("man", "Män"), new Kod(Cellnyckel.BADA, "Totalt"));
    private static final Map<String, String> OM = Map.ofEntries(
            Map.entry("deltagare", "Hur många som kom, gick och var kvar i insatserna."),
            Map.entry("resultat", "De som avslutades, och hur många av dem som gick till arbete eller studier."),
            Map.entry("handlingsplan", "De som var i insatserna, och hur många av dem som har en handlingsplan."),
            Map.entry("anonyma", "De som är med utan personuppgifter. De är inte med i någon annan tabell."),
            Map.entry(
                    "avslutsutfall", "De som avslutades, och vad de gick till. En person kan vara med på flera rader."),
            Map.entry("avslutsanledning", "De som avslutades, efter varför."),
            Map.entry("alder", "De som skrevs in, efter ålder då."),
            Map.entry("utbildning", "De som skrevs in, efter utbildning."),
            Map.entry("forsorjningstid", "De som skrevs in, efter hur länge de haft offentlig försörjning."),
            Map.entry(
                    "forsorjning",
                    "De som avslutades, efter försörjning före och efter. En person kan ha flera källor."),
            Map.entry("uppfoljning", "Tremånadersuppföljningar som förföll, och när de gjordes."),
            Map.entry("efter_avslut", "De som avslutades för 6 eller 18 månader sedan, och hur det har gått."));

    private final Map<String, String> insatser;
    private final Map<String, String> kategorier;

    private Slappord(Map<String, String> insatser, Map<String, String> kategorier) {
        this.insatser = insatser;
        this.kategorier = kategorier;
    }

    /**
     * The words of some insatser and of what was fixed in them.
     *
     * @param insatser in the order of their rows
     */
    static Slappord of(List<Insats> insatser, Collection<Cell> celler) {
        var namn = new LinkedHashMap<String, String>();
        insatser.forEach(insats -> namn.put(String.valueOf(insats.id()), insats.namn()));
        namn.put(Sammanslagning.OVRIGA, Sammanslagning.OVRIGA);
        namn.put(Cellnyckel.TOTALT, Innehall.TOTALT);
        var ord = new LinkedHashMap<String, String>();
        celler.forEach(cell -> ord.putIfAbsent(cell.tabell() + " " + cell.kategori(), cell.etikett()));
        return new Slappord(namn, ord);
    }

    /** What the insats is called where it is released. */
    String insats(String kod) {
        return insatser.getOrDefault(kod, kod);
    }

    Innehall innehall(List<SkyddadTabell> tabeller) {
        var ordning = Tabell.ALLA.stream().map(Tabell::namn).toList();
        return new Innehall(tabeller.stream()
                .sorted((a, b) -> ordning.indexOf(a.tabell()) - ordning.indexOf(b.tabell()))
                .map(this::tabell)
                .toList());
    }

    private Innehall.Tabell tabell(SkyddadTabell skyddad) {
        var tabell = Tabell.find(skyddad.tabell()).orElseThrow();
        var vilka = new HashSet<>(ord(skyddad, Rad::insats));
        var konen = ord(skyddad, Rad::kon);
        return new Innehall.Tabell(
                tabell.namn(),
                tabell.etikett(),
                OM.getOrDefault(tabell.namn(), ""),
                insatser.entrySet().stream()
                        .filter(e -> vilka.contains(e.getKey()))
                        .map(e -> new Kod(
                                e.getValue(), e.getKey().equals(Cellnyckel.TOTALT) ? "Alla insatser" : e.getValue()))
                        .toList(),
                KON.stream().filter(kon -> konen.contains(kon.kod())).toList(),
                kategorier(skyddad),
                tabell.matt().stream()
                        .filter(matt -> ord(skyddad, Rad::matt).contains(matt.nyckel()))
                        .map(matt -> new Matt(
                                matt.nyckel(),
                                matt.etikett(),
                                BESTAND.contains(matt.nyckel()),
                                matt.definition().text()))
                        .toList());
    }

    /** In the order of the table that the services see themselves. */
    private List<Kod> kategorier(SkyddadTabell skyddad) {
        var koder = ord(skyddad, Rad::kategori);
        if (koder.equals(List.of(""))) {
            return List.of();
        }
        var borjar = skyddad.tabell() + " ";
        var kanda = kategorier.keySet().stream()
                .filter(key -> key.startsWith(borjar))
                .map(key -> key.substring(borjar.length()))
                .filter(koder::contains);
        return Stream.concat(kanda, koder.stream())
                .distinct()
                .map(kod -> new Kod(kod, kategorier.getOrDefault(borjar + kod, kod)))
                .toList();
    }

    private static List<String> ord(SkyddadTabell tabell, Function<Rad, String> of) {
        return tabell.rader().stream().map(of).distinct().toList();
    }
}
