package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.statistik.Resultat.Cell;

/**
 * The sums that have to hold before any figure is fixed or leaves the house: in less out is ongoing, women and men are all,
 * rows are their total, and what two tables both say is the same.
 */
public final class Summakontroll {

    /**
     * One rule, of all insatser and of women, men and both.
     *
     * @param regel what has to hold, in Swedish
     * @param fel where it does not: the place and the two numbers; empty when it holds
     */
    public record Utfall(String regel, List<String> fel) {

        public boolean stammer() {
            return fel.isEmpty();
        }
    }

    /** The base of a comparison: a table's cells of one insats and kön. */
    private record Plats(String insats, String kon) {}

    private final Map<String, Resultat> tabeller;
    private final Resultat fore;
    private final List<Utfall> utfall = new ArrayList<>();

    private Summakontroll(List<Resultat> tabeller, Resultat fore) {
        this.tabeller =
                tabeller.stream().collect(Collectors.toMap(r -> r.tabell().namn(), r -> r));
        this.fore = fore;
    }

    /**
     * Holds the tables to every rule.
     *
     * @param tabeller all of {@link Tabell#ALLA}, of the same insatser and period
     * @param fore the table of deltagare for the same insatser on the day before the period
     */
    public static List<Utfall> av(List<Resultat> tabeller, Resultat fore) {
        var kontroll = new Summakontroll(tabeller, fore);
        kontroll.deltagare();
        kontroll.rader();
        kontroll.konen();
        kontroll.uppfoljning();
        kontroll.efterAvslut();
        return List.copyOf(kontroll.utfall);
    }

    private void deltagare() {
        regel(
                "Pågående vid förra periodens slut + inskrivna − avslutade = pågående",
                "deltagare",
                p -> fore.varde(p.insats, p.kon, "", "pagaende") + tal(p, "inskrivna") - tal(p, "avslutade"),
                p -> tal(p, "pagaende"));
        regel(
                "Pågående + avslutade under hela insatstiden = totalt",
                "deltagare",
                p -> tal(p, "pagaende") + tal(p, "avslutade_hela_insatstiden"),
                p -> tal(p, "totalt"));
        regel(
                "Deltagare i tabellen över handlingsplaner = i perioden",
                "deltagare",
                p -> tal("handlingsplan", p, "", "deltagare"),
                p -> tal(p, "i_perioden"));
    }

    private void rader() {
        for (var tabell : List.of("alder", "utbildning", "forsorjningstid")) {
            regel(
                    "Raderna i " + etikett(tabell) + " = inskrivna",
                    "deltagare",
                    p -> rader(tabell, p, "", "startade"),
                    p -> tal(p, "inskrivna"));
        }
        regel(
                "Raderna i " + etikett("avslutsanledning") + " = avslutade",
                "deltagare",
                p -> rader("avslutsanledning", p, "", "avslutade"),
                p -> tal(p, "avslutade"));
        for (var tabell : List.of("resultat", "insatstid")) {
            regel(
                    "Avslutade i " + etikett(tabell) + " = avslutade",
                    "deltagare",
                    p -> tal(tabell, p, "", "avslutade"),
                    p -> tal(p, "avslutade"));
        }
    }

    private void konen() {
        var fel = tabeller.values().stream()
                .flatMap(r -> r.celler().stream().filter(c -> isSumma(r, c)).flatMap(c -> ojamn(r, c).stream()))
                .toList();
        utfall.add(new Utfall("Kvinnor + män = totalt, i varje tabell", fel));
    }

    private static boolean isSumma(Resultat r, Cell c) {
        return c.kon().equals(Resultat.BADA)
                && r.tabell().matt(c.matt()).stream().noneMatch(Matt::isMedel);
    }

    private static Optional<String> ojamn(Resultat r, Cell c) {
        var delar = r.tal(c.insats(), "kvinna", c.kategori(), c.matt())
                .add(r.tal(c.insats(), "man", c.kategori(), c.matt()));
        return delar.compareTo(c.varde()) == 0
                ? Optional.empty()
                : Optional.of("%s, %s %s: %s mot %s"
                        .formatted(r.tabell().etikett(), c.kategori(), c.matt(), delar, c.varde()));
    }

    private void uppfoljning() {
        regel(
                "Uppföljningar i tid, sena, överhoppade och ej gjorda = förfallna",
                "uppfoljning",
                p -> List.of("i_tid", "sena", "hoppades_over", "ej_gjorda").stream()
                        .mapToLong(matt -> tal("uppfoljning", p, "", matt))
                        .sum(),
                p -> tal("uppfoljning", p, "", "forfallna"));
    }

    private void efterAvslut() {
        for (var manader : List.of("6", "18")) {
            for (var nar : List.of(manader + ":", "avslut" + manader + ":")) {
                regel(
                        "Lägena " + (nar.startsWith("avslut") ? "vid avslutet" : "efter " + manader + " månader")
                                + " = nådda efter " + manader + " månader",
                        "efter_avslut",
                        p -> rader("efter_avslut", p, nar, "antal"),
                        p -> tal("efter_avslut", p, manader, "natta"));
            }
        }
    }

    private interface Tal {
        long av(Plats plats);
    }

    /** In every place that the table has. */
    private void regel(String regel, String tabell, Tal delar, Tal hela) {
        var fel = platser(table(tabell)).stream()
                .filter(p -> delar.av(p) != hela.av(p))
                .map(p -> (p.insats + " " + p.kon).strip() + ": " + delar.av(p) + " mot " + hela.av(p))
                .toList();
        utfall.add(new Utfall(regel, fel));
    }

    /** With one insats the total says the same once more. */
    private static List<Plats> platser(Resultat r) {
        var alla = r.celler().stream()
                .map(c -> new Plats(c.insats(), c.kon()))
                .distinct()
                .toList();
        var insatser = alla.stream().map(Plats::insats).distinct().count();
        return alla.stream()
                .filter(p -> insatser != 2 || !p.insats.equals(Resultat.TOTALT))
                .toList();
    }

    private long tal(Plats p, String matt) {
        return tal("deltagare", p, "", matt);
    }

    private long tal(String tabell, Plats p, String kategori, String matt) {
        return table(tabell).varde(p.insats, p.kon, kategori, matt);
    }

    private long rader(String tabell, Plats p, String prefix, String matt) {
        return table(tabell).celler().stream()
                .filter(c -> c.insats().equals(p.insats)
                        && c.kon().equals(p.kon)
                        && c.kategori().startsWith(prefix)
                        && c.matt().equals(matt))
                .mapToLong(c -> c.varde().longValueExact())
                .sum();
    }

    private String etikett(String tabell) {
        return "”" + table(tabell).tabell().etikett() + "”";
    }

    private Resultat table(String namn) {
        return Optional.ofNullable(tabeller.get(namn)).orElseThrow(() -> new NoSuchElementException(namn));
    }
}
