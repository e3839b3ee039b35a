package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    private record Cell(String etikett, boolean avdelad, Function<Plats, String> text) {}

    private record Rubricerad(Plats plats, String etikett, boolean summa) {}

    private final Resultat resultat;
    private final String ledare;
    private final List<Rubrik> rubriker = new ArrayList<>();
    private final List<Cell> kolumner = new ArrayList<>();
    private final List<Rubricerad> rader = new ArrayList<>();
    private boolean avdela;

    Uppstallning(Resultat resultat, String ledare) {
        this.resultat = resultat;
        this.ledare = ledare;
    }

    /** Begins a group of columns under a heading of their own. */
    Uppstallning rubrik(String text, int bredd) {
        rubriker.add(new Rubrik(text, bredd));
        avdela = true;
        return this;
    }

    Uppstallning kolumn(String etikett, Function<Plats, String> text) {
        kolumner.add(new Cell(etikett, avdela, text));
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
                insatser().stream().map(this::grupp).toList(),
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

    private Grupp grupp(String insats) {
        var etikett = insats.equals(Resultat.TOTALT) ? "Alla tillsammans" : insats;
        if (resultat.isTom(insats)) {
            return new Grupp(etikett + ": ingen", kolumner.size() + 1, List.of());
        }
        return new Grupp(
                resultat.tabell().harInsats() ? etikett : "",
                kolumner.size() + 1,
                rader.stream().map(rad -> rad(insats, rad)).toList());
    }

    private Rad rad(String insats, Rubricerad rad) {
        var plats = new Plats(insats, rad.plats.kon, rad.plats.kategori);
        return new Rad(
                rad.etikett,
                rad.summa,
                kolumner.stream()
                        .map(kolumn -> new Varde(kolumn.text.apply(plats), kolumn.avdelad))
                        .toList());
    }
}
