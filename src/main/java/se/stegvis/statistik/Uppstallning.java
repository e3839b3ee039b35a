package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.statistik.Tabellvy.Definitionsrad;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
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
    private record Cell(Kolumn kolumn, Function<Plats, Tal> tal, Function<Plats, Optional<Siffra>> siffra) {}

    private record Rubricerad(Plats plats, String etikett, boolean summa) {}

    private final Resultat resultat;
    private final String ledare;
    private final Statistikval val;
    private final List<Cell> kolumner = new ArrayList<>();
    private final List<Rubricerad> rader = new ArrayList<>();
    private List<String> kongrupper = List.of("");
    private boolean avdela;
    private String rubrik = "";

    Uppstallning(Resultat resultat, String ledare, Statistikval val) {
        this.resultat = resultat;
        this.ledare = ledare;
        this.val = val;
    }

    /** Begins a group of columns under a heading of their own. */
    Uppstallning rubrik(String text) {
        rubrik = text;
        avdela = true;
        return this;
    }

    Uppstallning kolumn(String etikett, Function<Plats, Tal> tal) {
        return kolumn(etikett, tal, plats -> Optional.empty());
    }

    /** A column of counts, each of which opens to the people in it. */
    Uppstallning antalkolumn(String etikett, Function<Plats, Siffra> siffra) {
        return kolumn(
                etikett, plats -> Tal.antal(siffra.apply(plats).antal()), plats -> Optional.of(siffra.apply(plats)));
    }

    private Uppstallning kolumn(String etikett, Function<Plats, Tal> tal, Function<Plats, Optional<Siffra>> siffra) {
        kolumner.add(new Cell(new Kolumn(rubrik, etikett, avdela), tal, siffra));
        avdela = false;
        return this;
    }

    /**
     * The same columns for women, men and both, those that are asked for: beside each other, but below each other where a
     * period is compared, when they would be too many to read.
     *
     * @param rubriken over the columns of a kön
     * @param kolumnerna adds them, each of a row in the kön that the operator puts it in
     */
    Uppstallning konvis(UnaryOperator<String> rubriken, BiConsumer<Uppstallning, UnaryOperator<Plats>> kolumnerna) {
        if (val.jamfors()) {
            kongrupper = val.kon().kon();
            kolumnerna.accept(this, plats -> plats);
            return this;
        }
        for (var kon : val.kon().kon()) {
            rubrik(rubriken.apply(kon));
            kolumnerna.accept(this, plats -> plats.kon(kon));
        }
        return this;
    }

    Uppstallning rad(String etikett, boolean summa, String kon, String kategori) {
        rader.add(new Rubricerad(new Plats("", kon, kategori), etikett, summa));
        return this;
    }

    /** Every category, as it is called. */
    Uppstallning kategorirader() {
        resultat.kategorier().forEach(k -> rad(k.etikett(), false, "", k.kod()));
        return this;
    }

    /** Women, men and both, those that are asked for. */
    Uppstallning konrader() {
        val.kon().kon().forEach(kon -> rad(Konval.etikett(kon), kon.equals(Resultat.BADA), kon, ""));
        return this;
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

    Tabellvy vy(String text, String tomt) {
        var tabell = resultat.tabell();
        return new Tabellvy(
                tabell.namn(),
                tabell.etikett(),
                tabell.harKon() || val.kon() == Konval.ALLA
                        ? text
                        : (text + " Kvinnor och män tillsammans, tabellen finns inte för vart kön.").strip(),
                tomt,
                resultat.isTom(),
                ledare,
                kolumner.stream().map(Cell::kolumn).toList(),
                insatser().stream()
                        .flatMap(insats -> kongrupper.stream().map(kon -> grupp(insats, kon)))
                        .toList(),
                tabell.matt().stream()
                        .map(m -> new Definitionsrad(m.etikett(), m.definition().text()))
                        .toList(),
                Tabell.find(tabell.namn()).map(val::filer).orElse(List.of()),
                List.of());
    }

    /** With one insats the total says the same once more. */
    private List<String> insatser() {
        var insatser =
                resultat.celler().stream().map(Resultat.Cell::insats).distinct().toList();
        return insatser.size() == 2 ? insatser.subList(0, 1) : insatser;
    }

    private Grupp grupp(String insats, String kon) {
        var etikett =
                !resultat.tabell().harInsats() ? "" : insats.equals(Resultat.TOTALT) ? "Alla tillsammans" : insats;
        return new Grupp(
                insats + ":" + kon,
                Stream.of(etikett, kon(kon, etikett.isEmpty()))
                        .filter(ord -> !ord.isEmpty())
                        .collect(Collectors.joining(", ")),
                kolumner.size() + 1,
                resultat.isTom(insats),
                rader.stream().map(rad -> rad(insats, kon, rad)).toList());
    }

    private static String kon(String kon, boolean forst) {
        if (kon.isEmpty()) {
            return "";
        }
        return forst ? Konval.etikett(kon) : Figurer.liten(Konval.etikett(kon));
    }

    private Rad rad(String insats, String kon, Rubricerad rad) {
        var plats = new Plats(insats, kon.isEmpty() ? rad.plats.kon : kon, rad.plats.kategori);
        return new Rad(
                rad.plats.kon + ":" + rad.plats.kategori,
                rad.etikett,
                rad.summa,
                kolumner.stream()
                        .map(kolumn -> varde(kolumn, plats, rad.etikett))
                        .toList());
    }

    private Varde varde(Cell cell, Plats plats, String rad) {
        var tal = cell.tal.apply(plats);
        var avdelad = cell.kolumn.avdelad();
        return cell.siffra
                .apply(plats)
                .filter(siffra -> siffra.antal > 0)
                .map(siffra -> new Varde(tal, avdelad, href(plats, siffra), namn(cell, plats, tal.text(), rad)))
                .orElseGet(() -> new Varde(tal, avdelad));
    }

    private String href(Plats plats, Siffra siffra) {
        return Bakom.href(
                resultat.tabell(),
                resultat.period(),
                plats.insats.equals(Resultat.TOTALT) ? val.valda() : List.of(plats.insats),
                siffra);
    }

    /** Begins with the figure that is seen, then says where it stands. */
    private static String namn(Cell cell, Plats plats, String text, String rad) {
        return Stream.of(
                        plats.insats.equals(Resultat.TOTALT) ? "" : plats.insats,
                        rad,
                        cell.kolumn.rubrik(),
                        cell.kolumn.etikett())
                .filter(ord -> !ord.isEmpty())
                .collect(Collectors.joining(", ", text + ": ", ". Visa vilka"));
    }
}
