package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.statistik.Tabellvy.Definitionsrad;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Rubrik;
import se.stegvis.statistik.Tabellvy.Varde;

/** How a table is set out: its columns, each with what it says of a row, and its rows. */
final class Uppstallning {

    /** A row: of an insats, of women, men or both, of a category; empty where the row is of all of them. */
    record Plats(String insats, String kon, String kategori) {
        Plats kon(String other) {
            return new Plats(insats, other, kategori);
        }

        Plats kategori(String other) {
            return new Plats(insats, kon, other);
        }
    }

    /**
     * A count whose people can be shown: of a measure, in some categories of a row's insats and kön.
     *
     * @param kategorier none is all that there are
     */
    record Siffra(long antal, String kon, List<String> kategorier, String matt) {}

    /** What a column says of a row, and whom it counts where that can be shown. */
    private record Cell(
            String rubrik,
            String etikett,
            boolean avdelad,
            Function<Plats, String> text,
            Function<Plats, Optional<Siffra>> siffra) {}

    private record Rubricerad(Plats plats, String etikett, boolean summa) {}

    private final Resultat resultat;
    private final String ledare;
    private final List<Rubrik> rubriker = new ArrayList<>();
    private final List<Cell> kolumner = new ArrayList<>();
    private final List<Rubricerad> rader = new ArrayList<>();
    private boolean avdela;
    private String rubrik = "";

    Uppstallning(Resultat resultat, String ledare) {
        this.resultat = resultat;
        this.ledare = ledare;
    }

    /** Begins a group of columns under a heading of their own. */
    Uppstallning rubrik(String text, int bredd) {
        rubriker.add(new Rubrik(text, bredd));
        rubrik = text;
        avdela = true;
        return this;
    }

    Uppstallning kolumn(String etikett, Function<Plats, String> text) {
        return kolumn(etikett, text, plats -> Optional.empty());
    }

    /** A column of counts, each of which opens to the people in it. */
    Uppstallning antalkolumn(String etikett, Function<Plats, Siffra> siffra) {
        return kolumn(
                etikett, plats -> Siffror.tal(siffra.apply(plats).antal()), plats -> Optional.of(siffra.apply(plats)));
    }

    private Uppstallning kolumn(
            String etikett, Function<Plats, String> text, Function<Plats, Optional<Siffra>> siffra) {
        kolumner.add(new Cell(rubrik, etikett, avdela, text, siffra));
        avdela = false;
        return this;
    }

    Uppstallning rad(String etikett, boolean summa, String kon, String kategori) {
        rader.add(new Rubricerad(new Plats("", kon, kategori), etikett, summa));
        return this;
    }

    /** Women, men and both. */
    Uppstallning konrader() {
        return rad("Kvinnor", false, "kvinna", "").rad("Män", false, "man", "").rad("Totalt", true, Resultat.BADA, "");
    }

    /** The number of a measure in the row. */
    long antal(Plats plats, String matt) {
        return resultat.varde(plats.insats, plats.kon, plats.kategori, matt);
    }

    /** The sum of a measure over every category of the row's insats and kön. */
    long summa(Plats plats, String matt) {
        return resultat.kategorier().stream()
                .mapToLong(kategori -> antal(plats.kategori(kategori.kod()), matt))
                .sum();
    }

    /** The count of a measure in the row. */
    Siffra siffra(Plats plats, String matt) {
        return new Siffra(antal(plats, matt), plats.kon, List.of(plats.kategori), matt);
    }

    /** The count of a measure over some categories of the row's insats and kön, or over every one when none is named. */
    Siffra siffra(Plats plats, List<String> kategorier, String matt) {
        return new Siffra(
                kategorier.isEmpty()
                        ? summa(plats, matt)
                        : kategorier.stream()
                                .mapToLong(kategori -> antal(plats.kategori(kategori), matt))
                                .sum(),
                plats.kon,
                kategorier,
                matt);
    }

    Tabellvy vy(String text, String tomt, Statistikval val) {
        var tabell = resultat.tabell();
        return new Tabellvy(
                tabell.namn(),
                tabell.etikett(),
                text,
                resultat.isTom() ? tomt : "",
                ledare,
                List.copyOf(rubriker),
                kolumner.stream().map(k -> new Kolumn(k.etikett, k.avdelad)).toList(),
                insatser().stream().map(insats -> grupp(insats, val)).toList(),
                tabell.matt().stream()
                        .map(m -> new Definitionsrad(m.etikett(), m.definition().text()))
                        .toList(),
                Tabell.find(tabell.namn()).map(val::filer).orElse(List.of()));
    }

    /** With one insats the total says the same once more. */
    private List<String> insatser() {
        var insatser =
                resultat.celler().stream().map(Resultat.Cell::insats).distinct().toList();
        return insatser.size() == 2 ? insatser.subList(0, 1) : insatser;
    }

    private Grupp grupp(String insats, Statistikval val) {
        var etikett = insats.equals(Resultat.TOTALT) ? "Alla tillsammans" : insats;
        if (resultat.isTom(insats)) {
            return new Grupp(etikett + ": ingen", kolumner.size() + 1, List.of());
        }
        return new Grupp(
                resultat.tabell().harInsats() ? etikett : "",
                kolumner.size() + 1,
                rader.stream().map(rad -> rad(insats, rad, val)).toList());
    }

    private Rad rad(String insats, Rubricerad rad, Statistikval val) {
        var plats = new Plats(insats, rad.plats.kon, rad.plats.kategori);
        return new Rad(
                rad.etikett,
                rad.summa,
                kolumner.stream()
                        .map(kolumn -> varde(kolumn, plats, rad.etikett, val))
                        .toList());
    }

    private Varde varde(Cell kolumn, Plats plats, String rad, Statistikval val) {
        var text = kolumn.text.apply(plats);
        return kolumn.siffra
                .apply(plats)
                .filter(siffra -> siffra.antal > 0)
                .map(siffra ->
                        new Varde(text, kolumn.avdelad, href(plats, siffra, val), namn(kolumn, plats, text, rad)))
                .orElseGet(() -> new Varde(text, kolumn.avdelad, "", ""));
    }

    private String href(Plats plats, Siffra siffra, Statistikval val) {
        return Bakom.href(
                resultat.tabell(),
                resultat.period(),
                plats.insats.equals(Resultat.TOTALT) ? val.valda() : List.of(plats.insats),
                siffra);
    }

    /** Begins with the figure that is seen, then says where it stands. */
    private static String namn(Cell kolumn, Plats plats, String text, String rad) {
        return Stream.of(plats.insats.equals(Resultat.TOTALT) ? "" : plats.insats, rad, kolumn.rubrik, kolumn.etikett)
                .filter(ord -> !ord.isEmpty())
                .collect(Collectors.joining(", ", text + ": ", ". Visa vilka"));
    }
}
