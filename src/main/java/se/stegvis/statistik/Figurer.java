package se.stegvis.statistik;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Gruppstaplar;
import se.stegvis.diagram.Gruppstaplar.Grupp;
import se.stegvis.diagram.Staplar;
import se.stegvis.diagram.Staplar.Mal;
import se.stegvis.diagram.Staplar.Stapel;

/** Drawings of tables: bars with the numbers beside the per cents, so that a small base is seen. */
final class Figurer {
    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

    /**
     * What the bars of one series are of.
     *
     * @param antal of a category
     * @param hela what that is a share of
     */
    record Serie(String namn, ToLongFunction<Kategori> antal, long hela) {

        private Stapel stapel(Kategori kategori) {
            return andelsstapel(namn, antal.applyAsLong(kategori), hela);
        }
    }

    private Figurer() {}

    /** A share as a bar: "16,3 % (8 av 49)". */
    static Stapel andelsstapel(String namn, long del, long hela) {
        var andel = Tal.andel(del, hela);
        return andel.finns()
                ? new Stapel(
                        namn,
                        andel.avrundat(),
                        andel.text() + " (" + Siffror.tal(del) + " av " + Siffror.tal(hela) + ")")
                : new Stapel(namn, null, "ingen att räkna på");
    }

    /** A number as a bar. */
    static Stapel antalsstapel(String namn, long antal) {
        return new Stapel(namn, BigDecimal.valueOf(antal), Siffror.tal(antal));
    }

    /** Bars of shares, all the way to a hundred. */
    static Figur andelar(
            Tabell tabell, String rubrik, String mening, String radrubrik, List<Stapel> staplar, List<Mal> mal) {
        return Figur.utanTabell(
                id(tabell.namn()), new Staplar(rubrik, mening, radrubrik, "Andel", staplar, HUNDRA, mal));
    }

    /** Bars of numbers, the longest across. */
    static Figur antal(Tabell tabell, String rubrik, String mening, String radrubrik, List<Stapel> staplar) {
        return Figur.utanTabell(
                id(tabell.namn()), new Staplar(rubrik, mening, radrubrik, "Antal", staplar, BigDecimal.ONE, List.of()));
    }

    /**
     * Each category with the shares of every series; one that nobody is in is left to the table.
     *
     * @param id tells it from every other of the page
     */
    static Figur kategorier(
            String id, String rubrik, String mening, String radrubrik, List<Kategori> alla, List<Serie> serier) {
        var grupper = alla.stream()
                .filter(k -> serier.stream().anyMatch(s -> s.antal.applyAsLong(k) > 0))
                .map(k -> new Grupp(
                        k.etikett(), serier.stream().map(s -> s.stapel(k)).toList()))
                .toList();
        return Figur.utanTabell(
                id(id),
                new Gruppstaplar(
                        rubrik,
                        mening.isEmpty() ? vanligast(alla, serier) : mening,
                        radrubrik,
                        serier.stream().map(Serie::namn).toList(),
                        grupper,
                        BigDecimal.ONE));
    }

    /** What most of each series are: "Kvinnor: vanligast är grundskola, 34,6 % (9 av 26)." */
    private static String vanligast(List<Kategori> alla, List<Serie> serier) {
        return serier.stream()
                .filter(s -> s.hela > 0)
                .map(s -> alla.stream()
                        .max(Comparator.comparingLong(s.antal))
                        .map(k -> s.namn + ": vanligast är " + liten(k.etikett()) + ", "
                                + s.stapel(k).text() + ".")
                        .orElse(""))
                .collect(Collectors.joining(" "));
    }

    /** The series of those kön that are asked for, without both when women and men stand there. */
    static List<String> kon(Statistikval val) {
        var kon = new ArrayList<>(val.kon().kon());
        if (kon.size() > 1) {
            kon.remove(Resultat.BADA);
        }
        return kon;
    }

    static String liten(String etikett) {
        return etikett.substring(0, 1).toLowerCase(Locale.forLanguageTag("sv")) + etikett.substring(1);
    }

    private static String id(String namn) {
        return "figur-" + namn.replace('_', '-');
    }
}
