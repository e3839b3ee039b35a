package se.stegvis.faststallande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.faststallande.Skillnad.Plats;
import se.stegvis.statistik.Matt;
import se.stegvis.statistik.Resultat;
import se.stegvis.statistik.Siffror;
import se.stegvis.statistik.Tabell;

/**
 * A table that is fixed, to read: women and men below each other where it has no categories, else beside each other.
 *
 * @param version of the definitions that it was counted by
 * @param definitioner what each measure counts; none when they are others now
 * @param kolumner headings
 */
record Frystabell(
        String namn,
        String etikett,
        int version,
        List<Definitionsrad> definitioner,
        String ledare,
        List<String> kolumner,
        List<Rad> rader) {

    private static final Map<String, String> KON =
            Map.of("kvinna", "Kvinnor", "man", "Män", Resultat.BADA, "Totalt", "", "Antal");

    /** A measure with what it counts. */
    record Definitionsrad(String etikett, String definition) {}

    /** The figures of a row, ready to read. */
    record Rad(String etikett, List<String> varden) {}

    /** Those of one that is fixed, in the order of the catalogue. */
    static List<Frystabell> alla(List<Cell> celler, Map<String, Integer> versioner) {
        var tabeller = celler.stream().collect(Collectors.groupingBy(Cell::tabell));
        return Stream.concat(Tabell.ALLA.stream().map(Tabell::namn), tabeller.keySet().stream())
                .distinct()
                .filter(tabeller::containsKey)
                .map(namn -> of(namn, versioner.getOrDefault(namn, 0), Objects.requireNonNull(tabeller.get(namn))))
                .toList();
    }

    private static Frystabell of(String namn, int version, List<Cell> celler) {
        var varden = new LinkedHashMap<Plats, String>();
        celler.forEach(c -> varden.put(new Plats(namn, c.kon(), c.kategori(), c.matt()), text(c)));
        var kategorier = new LinkedHashMap<String, String>();
        celler.forEach(c -> kategorier.put(c.kategori(), c.etikett()));
        var konen = celler.stream().map(Cell::kon).distinct().toList();
        var matten = celler.stream().map(Cell::matt).distinct().toList();
        var kolumner = new ArrayList<String>();
        var rader = new ArrayList<Rad>();
        if (kategorier.keySet().equals(java.util.Set.of(""))) {
            matten.forEach(matt -> kolumner.add(matt(namn, matt)));
            konen.forEach(kon -> rader.add(new Rad(
                    kon(kon),
                    matten.stream()
                            .map(matt -> varden.getOrDefault(new Plats(namn, kon, "", matt), ""))
                            .toList())));
            return new Frystabell(
                    namn,
                    etikett(namn),
                    version,
                    definitioner(namn, version),
                    konen.size() == 1 ? "Mått" : "Kön",
                    kolumner,
                    rader);
        }
        matten.forEach(matt -> konen.forEach(kon -> kolumner.add(kolumn(namn, matt, kon, matten.size()))));
        kategorier.forEach((kod, etikett) -> rader.add(new Rad(
                etikett,
                matten.stream()
                        .flatMap(matt ->
                                konen.stream().map(kon -> varden.getOrDefault(new Plats(namn, kon, kod, matt), "")))
                        .toList())));
        return new Frystabell(namn, etikett(namn), version, definitioner(namn, version), "Kategori", kolumner, rader);
    }

    /** The program keeps the words of today's definitions only. */
    private static List<Definitionsrad> definitioner(String namn, int version) {
        return Tabell.find(namn).filter(tabell -> tabell.version() == version).stream()
                .flatMap(tabell -> tabell.matt().stream())
                .map(m -> new Definitionsrad(m.etikett(), m.definition().text()))
                .toList();
    }

    /** Means have a decimal, whole numbers none. */
    private static String text(Cell cell) {
        var medel = Tabell.find(cell.tabell())
                .flatMap(tabell -> tabell.matt(cell.matt()))
                .map(Matt::isMedel)
                .orElse(false);
        return Siffror.tal(
                medel
                        ? cell.varde().setScale(1)
                        : cell.varde().stripTrailingZeros().setScale(0));
    }

    private static String kolumn(String tabell, String matt, String kon, int antalMatt) {
        if (kon.isEmpty()) {
            return matt(tabell, matt);
        }
        return antalMatt == 1 ? kon(kon) : matt(tabell, matt) + ", " + kon(kon).toLowerCase(java.util.Locale.ROOT);
    }

    /** What a table is called now; one that there is no more has its word. */
    static String etikett(String tabell) {
        return Tabell.find(tabell).map(Tabell::etikett).orElse(tabell);
    }

    static String matt(String tabell, String matt) {
        return Tabell.find(tabell).flatMap(t -> t.matt(matt)).map(Matt::etikett).orElse(matt);
    }

    static String kon(String kon) {
        return KON.getOrDefault(kon, kon);
    }
}
