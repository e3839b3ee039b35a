package se.stegvis.statistik;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Datum;
import se.stegvis.statistik.Resultat.Cell;
import se.stegvis.web.Formular;

/**
 * The page of figures.
 *
 * @param uttag when they were counted, to read
 */
record StatistikView(Formular form, boolean finns, String uttag, List<Tabellvy> tabeller) {

    /** A table as it is read: a group of rows for each insats, a column for each measure. */
    record Tabellvy(String namn, String etikett, List<Kolumn> kolumner, List<Grupp> grupper, List<Nedladdning> filer) {}

    /** A measure with what it counts. */
    record Kolumn(String etikett, String definition) {}

    /** The rows of one insats, or of all together. */
    record Grupp(String etikett, List<Rad> rader) {}

    /** The figures of women, of men, or of both. */
    record Rad(String etikett, boolean summa, List<String> varden) {}

    /** A file to download. */
    record Nedladdning(String etikett, String href) {}

    static StatistikView utanTabeller(Formular form) {
        return new StatistikView(form, false, "", List.of());
    }

    static StatistikView of(Formular form, List<Resultat> tabeller, List<String> valda, Instant nu) {
        return new StatistikView(
                form,
                true,
                Datum.lasbart(nu),
                tabeller.stream().map(r -> tabell(r, valda)).toList());
    }

    private static Tabellvy tabell(Resultat r, List<String> valda) {
        var kolumner = r.tabell().matt().stream()
                .map(m -> new Kolumn(m.etikett(), m.definition().text()))
                .toList();
        var insatser = r.celler().stream().map(Cell::insats).distinct().toList();
        // With one insats the total says the same once more.
        var visade = insatser.size() == 2 ? insatser.subList(0, 1) : insatser;
        return new Tabellvy(
                r.tabell().namn(),
                r.tabell().etikett(),
                kolumner,
                visade.stream().map(insats -> grupp(r, insats)).toList(),
                Stream.of(Filformat.values())
                        .map(format -> new Nedladdning(format.name(), href(r, format, valda)))
                        .toList());
    }

    private static Grupp grupp(Resultat r, String insats) {
        var etikett = insats.equals(Resultat.TOTALT) ? "Alla tillsammans" : insats;
        return new Grupp(
                etikett,
                List.of(
                        rad(r, insats, "kvinna", "Kvinnor"),
                        rad(r, insats, "man", "Män"),
                        rad(r, insats, Resultat.BADA, "Totalt")));
    }

    private static Rad rad(Resultat r, String insats, String kon, String etikett) {
        var numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag("sv-SE"));
        var varden = r.tabell().matt().stream()
                .map(m -> numbers.format(r.varde(insats, kon, "", m.nyckel())))
                .toList();
        return new Rad(etikett, kon.equals(Resultat.BADA), varden);
    }

    private static String href(Resultat r, Filformat format, List<String> valda) {
        return "/statistik/%s.%s?fran=%s&till=%s"
                        .formatted(
                                r.tabell().namn(),
                                format.extension(),
                                r.period().fran(),
                                r.period().till())
                + valda.stream()
                        .map(namn -> "&insats=" + URLEncoder.encode(namn, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }
}
