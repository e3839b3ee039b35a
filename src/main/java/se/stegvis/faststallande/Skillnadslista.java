package se.stegvis.faststallande;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.faststallande.FaststallandeRepository.Rad;
import se.stegvis.faststallande.FaststallandeView.Orsaksrad;
import se.stegvis.faststallande.FaststallandeView.Skillnadsrad;
import se.stegvis.faststallande.FaststallandeView.Skillnadssida;
import se.stegvis.faststallande.FaststallandeView.Skillnadstabell;
import se.stegvis.faststallande.Skillnader.Jamforelse;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.statistik.Siffror;

/** The page of what has changed since a period was fixed. */
final class Skillnadslista {

    static Skillnadssida av(Rad rad, Jamforelse jamforelse, List<Cell> celler, Uttag nu) {
        var etiketter = etiketter(celler, nu);
        var tabeller =
                jamforelse.celler().stream().collect(groupingBy(s -> s.plats().tabell(), LinkedHashMap::new, toList()));
        return new Skillnadssida(
                rad.insats(),
                Periodslag.namn(new Period(rad.fran(), rad.till())),
                "version " + rad.nummer(),
                Datum.lasbart(rad.uttag()),
                Datum.lasbart(nu.nar()),
                FaststallandeView.href(rad.id()),
                jamforelse.deltaganden().entrySet().stream()
                        .map(e -> new Orsaksrad(stor(e.getKey().etikett()), deltaganden(e.getValue())))
                        .toList(),
                tabeller.entrySet().stream()
                        .map(e -> new Skillnadstabell(
                                e.getKey(),
                                Frystabell.etikett(e.getKey()),
                                jamforelse.omdefinierade().contains(e.getKey()),
                                e.getValue().stream()
                                        .map(s -> rad(s, etiketter))
                                        .toList()))
                        .toList());
    }

    private static Skillnadsrad rad(Skillnad s, Map<List<String>, String> etiketter) {
        var plats = s.plats();
        return new Skillnadsrad(
                Stream.of(
                                etiketter.getOrDefault(nyckel(plats.tabell(), plats.kategori()), plats.kategori()),
                                Frystabell.matt(plats.tabell(), plats.matt()),
                                plats.kon().isEmpty() ? "" : Frystabell.kon(plats.kon()))
                        .filter(ord -> !ord.isEmpty())
                        .collect(joining(", ")),
                tal(s.fore()),
                tal(s.nu()),
                andring(s.andring()),
                s.orsaker().entrySet().stream()
                        .map(e -> andring(BigDecimal.valueOf(e.getValue())) + " "
                                + e.getKey().etikett())
                        .toList());
    }

    /** What the categories were called, and those that are new are. */
    private static Map<List<String>, String> etiketter(List<Cell> celler, Uttag nu) {
        var etiketter = new HashMap<List<String>, String>();
        nu.tabeller().stream().map(tabell -> tabell.resultat()).forEach(r -> r.kategorier()
                .forEach(k -> etiketter.put(nyckel(r.tabell().namn(), k.kod()), k.etikett())));
        celler.forEach(c -> etiketter.put(nyckel(c.tabell(), c.kategori()), c.etikett()));
        return etiketter;
    }

    private static List<String> nyckel(String tabell, String kategori) {
        return List.of(tabell, kategori);
    }

    private static String deltaganden(long antal) {
        return antal == 1 ? "1 deltagande" : Siffror.tal(BigDecimal.valueOf(antal)) + " deltaganden";
    }

    private static String tal(BigDecimal tal) {
        var kort = tal.stripTrailingZeros();
        return Siffror.tal(kort.scale() < 0 ? kort.setScale(0) : kort);
    }

    private static String andring(BigDecimal andring) {
        return (andring.signum() > 0 ? "+" : "") + tal(andring);
    }

    private static String stor(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private Skillnadslista() {}
}
