package se.stegvis.statistik;

import java.util.List;
import se.stegvis.statistik.Figurer.Serie;
import se.stegvis.statistik.Uppstallning.Plats;
import se.stegvis.statistik.Uppstallning.Siffra;

/** Tables that several parts of the page have the like of, with the shares that belong to them. */
final class Tabellvyer {
    static final String INGA_DELTAGARE = "Det fanns inga deltagare under perioden.";
    static final String INGA_STARTADE = "Ingen skrevs in under perioden.";
    static final String INGA_AVSLUT = "Ingen avslutades under perioden.";

    private final Statistikval val;

    Tabellvyer(Statistikval val) {
        this.val = val;
    }

    /** Counts by kön, nothing else. */
    Tabellvy antal(Resultat r, String text, String tomt) {
        var u = new Uppstallning(r, "Kön", val).konrader();
        r.tabell().matt().forEach(m -> u.antalkolumn(m.etikett(), p -> u.siffra(p, m.nyckel())));
        return u.vy(text, tomt);
    }

    /** A category that everybody has exactly one of, so that the rows add up to all of them. */
    Tabellvy kategorier(Resultat r, String ledare, String text, String tomt) {
        var matt = r.tabell().matt().get(0).nyckel();
        var u = new Uppstallning(r, ledare, val)
                .konvis(Konval::etikett, (uppstallning, i) -> uppstallning
                        .antalkolumn("Antal", p -> siffra(uppstallning, i.apply(p), matt))
                        .kolumn(
                                "Andel",
                                p -> Tal.andel(
                                        siffra(uppstallning, i.apply(p), matt).antal(),
                                        uppstallning.summa(i.apply(p), matt))))
                .kategorirader()
                .rad("Totalt", true, "", "");
        return u.vy(text, tomt)
                .med(Figurer.kategorier(
                        r.tabell().namn(),
                        r.tabell().etikett(),
                        "",
                        ledare,
                        r.kategorier(),
                        Figurer.kon(val).stream()
                                .map(kon -> new Serie(
                                        Konval.etikett(kon),
                                        k -> r.varde(Resultat.TOTALT, kon, k.kod(), matt),
                                        summa(r, kon, matt)))
                                .toList()));
    }

    /** Numbers alone: no share of a few, no sum of the questions. */
    Tabellvy smail(Resultat r) {
        var u = new Uppstallning(r, "Fråga och vem som svarar", val).kategorirader();
        r.tabell().matt().forEach(m -> u.antalkolumn(m.etikett(), p -> u.siffra(p, m.nyckel())));
        return u.vy(
                        "Varje fråga för sig: det senaste svaret under perioden mot det allra första i samma deltagande. Frågorna läggs "
                                + "inte ihop till en summa.",
                        "Ingen har svarat på SMAIL under perioden.")
                .med(Smailfigur.av(r, "deltagare"), Smailfigur.av(r, "coach"));
    }

    /** How much of the budget is used, to the whole per cent as the federation prints it. */
    Tabellvy ekonomi(Resultat r) {
        var u = new Uppstallning(r, "Kronor", val);
        u.kolumn("Budget", p -> Tal.antal(u.antal(p, "budget")))
                .kolumn("Utfall", p -> Tal.antal(u.antal(p, "utfall")))
                .kolumn("Förbrukat", p -> Tal.kvot(u.antal(p, "utfall"), u.antal(p, "budget")))
                .rad("Under perioden", false, "", "");
        return u.vy(
                "Förbrukat är utfallet delat med budgeten. Ett kvartal räknas när hela kvartalet ligger i perioden.",
                "Ingen har lämnat budget eller utfall för något helt kvartal i perioden.");
    }

    /** Of a category, or of the last row of all of them. */
    static Siffra siffra(Uppstallning u, Plats plats, String matt) {
        return plats.kategori().isEmpty() ? u.siffra(plats, List.of(), matt) : u.siffra(plats, matt);
    }

    /** Over every category, of all insatser. */
    static long summa(Resultat r, String kon, String matt) {
        return r.kategorier().stream()
                .mapToLong(k -> r.varde(Resultat.TOTALT, kon, k.kod(), matt))
                .sum();
    }

    static String etikett(Resultat r, String matt) {
        return r.tabell().matt().stream()
                .filter(m -> m.nyckel().equals(matt))
                .findFirst()
                .orElseThrow()
                .etikett();
    }
}
