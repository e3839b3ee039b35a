package se.stegvis.statistik;

import java.util.List;
import java.util.Map;
import se.stegvis.statistik.Uppstallning.Plats;
import se.stegvis.statistik.Uppstallning.Siffra;

/** How the tables of the page of figures are set out, with the shares that belong to them. */
final class Tabellvyer {
    private static final Map<String, String> KON = Map.of("kvinna", "Kvinnor", "man", "Män", Resultat.BADA, "Totalt");
    private static final List<String> KONORDNING = List.of("kvinna", "man", Resultat.BADA);

    private static final String BAS = "avslutade_utan_provotid";

    private final Statistikval val;

    Tabellvyer(Statistikval val) {
        this.val = val;
    }

    /** Counts by kön, nothing else. */
    Tabellvy antal(Resultat r, String text, String tomt) {
        var u = new Uppstallning(r, "Kön").konrader();
        r.tabell().matt().forEach(m -> u.antalkolumn(m.etikett(), p -> u.siffra(p, m.nyckel())));
        return u.vy(text, tomt, val);
    }

    Tabellvy handlingsplan(Resultat r) {
        var u = new Uppstallning(r, "Kön").konrader();
        u.antalkolumn("Deltagare", p -> u.siffra(p, "deltagare"));
        for (var matt : List.of("med_plan", "plan_inom_en_manad")) {
            u.antalkolumn(etikett(r, matt), p -> u.siffra(p, matt))
                    .kolumn("Andel", p -> Siffror.andel(u.antal(p, matt), u.antal(p, "deltagare")));
        }
        return u.vy(
                "Andelen är personer med plan av alla deltagare, i alla insatser tillsammans.", INGA_DELTAGARE, val);
    }

    /** What became of what came due, of all of which each is a share. */
    Tabellvy uppfoljning(Resultat r) {
        var u = new Uppstallning(r, "Uppföljningar");
        u.antalkolumn("Antal", p -> u.siffra(p.kategori(""), p.kategori()))
                .kolumn(
                        "Andel",
                        p -> Siffror.andel(
                                u.antal(p.kategori(""), p.kategori()), u.antal(p.kategori(""), "forfallna")));
        for (var matt : List.of("i_tid", "sena", "hoppades_over", "ej_gjorda", "forfallna")) {
            u.rad(etikett(r, matt), matt.equals("forfallna"), "", matt);
        }
        return u.vy(
                "Varje dag då en uppföljning skulle göras senast, och vad det blev av den. Det som ligger framåt i tiden har "
                        + "inte förfallit.",
                "Ingen uppföljning har förfallit under perioden.",
                val);
    }

    /** Both shares by kön: how many of those who exited, and how many of those who succeeded. */
    Tabellvy resultat(Resultat r) {
        var u = new Uppstallning(r, "Kön").konrader();
        u.rubrik("Avslutade", 1).antalkolumn("Antal", p -> u.siffra(p, "avslutade"));
        for (var matt : List.of("till_arbete_studier", "arbete_studier_arbetssokande")) {
            u.rubrik(etikett(r, matt), 3)
                    .antalkolumn("Antal", p -> u.siffra(p, matt))
                    .kolumn("Av de avslutade", p -> Siffror.andel(u.antal(p, matt), u.antal(p, "avslutade")))
                    .kolumn(
                            "Av dem som nådde dit",
                            p -> Siffror.andel(u.antal(p, matt), u.antal(p.kon(Resultat.BADA), matt)));
        }
        return u.vy(
                "Två andelar: hur många av de avslutade kvinnorna och männen som nådde dit, och hur stor del kvinnor och "
                        + "män är av alla som gjorde det.",
                INGA_AVSLUT,
                val);
    }

    /** The second basis: those who exited inside the prövotid are left out of both what is divided and what divides. */
    Tabellvy resultatUtanProvotid(Resultat r) {
        var u = new Uppstallning(r, "Kön").konrader();
        u.rubrik("Avslutade", 1).antalkolumn("Antal", p -> u.siffra(p, BAS));
        for (var matt : List.of("till_arbete_studier", "arbete_studier_arbetssokande")) {
            u.rubrik(etikett(r, matt), 2)
                    .antalkolumn("Antal", p -> u.siffra(p, matt + "_utan_provotid"))
                    .kolumn(
                            "Av de avslutade",
                            p -> Siffror.andel(u.antal(p, matt + "_utan_provotid"), u.antal(p, BAS)));
        }
        return u.vy("Utan dem som avslutades utan mätning, inom sin prövotid.", INGA_AVSLUT, val)
                .kallad("resultat-utan-provotid", "Resultat utom under prövotiden", r.isTom() ? INGA_AVSLUT : "");
    }

    Tabellvy insatstid(Resultat r) {
        var u = new Uppstallning(r, "Kön").konrader();
        u.antalkolumn("Avslutade", p -> u.siffra(p, "avslutade"))
                .antalkolumn("Dagar sammanlagt", p -> u.siffra(p, "dagar_summa"))
                .kolumn(
                        "Dagar i medeltal",
                        p -> Siffror.medel(r.tal(p.insats(), p.kon(), "", "dagar_medel"), u.antal(p, "avslutade")));
        return u.vy("Den som förts över från en tidigare insats räknas från sin första dag där.", INGA_AVSLUT, val);
    }

    /** A category that everybody has exactly one of, so that the rows add up to all of them. */
    Tabellvy kategorier(Resultat r, String ledare, String text, String tomt) {
        var matt = r.tabell().matt().get(0).nyckel();
        var u = new Uppstallning(r, ledare);
        for (var kon : KONORDNING) {
            u.rubrik(KON.getOrDefault(kon, kon), 2)
                    .antalkolumn("Antal", p -> siffra(u, p.kon(kon), matt))
                    .kolumn(
                            "Andel",
                            p -> Siffror.andel(siffra(u, p.kon(kon), matt).antal(), u.summa(p.kon(kon), matt)));
        }
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        u.rad("Totalt", true, "", "");
        return u.vy(text, tomt, val);
    }

    /** Outcomes, any number for each person: shares of those who exited. */
    Tabellvy utfall(Resultat r, Resultat avslutade) {
        var u = new Uppstallning(r, "Utfall");
        for (var kon : KONORDNING) {
            var bas = avslutade.varde(Resultat.TOTALT, kon, "", "avslutade");
            u.rubrik(KON.getOrDefault(kon, kon) + ", av " + Siffror.tal(bas), 2)
                    .antalkolumn("Antal", p -> u.siffra(p.kon(kon), "personer"))
                    .kolumn("Andel", p -> Siffror.andel(u.antal(p.kon(kon), "personer"), bas));
        }
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        return u.vy(
                "Alla valda insatser tillsammans. En person kan ha flera utfall, så raderna summerar inte till antalet "
                        + "avslutade. Andelen är av alla avslutade, även under prövotiden.",
                "Ingen som avslutades under perioden har något utfall.",
                val);
    }

    Tabellvy sysselsattning(Resultat r, Resultat avslutade) {
        var u = new Uppstallning(r, "Sysselsättning");
        for (var matt : List.of("fore", "efter")) {
            u.rubrik(etikett(r, matt), 3);
            KONORDNING.forEach(kon -> u.antalkolumn(KON.getOrDefault(kon, kon), p -> u.siffra(p.kon(kon), matt)));
        }
        u.rubrik("Förändring", 1)
                .kolumn(
                        "Totalt",
                        p -> Siffror.forandring(
                                u.antal(p.kon(Resultat.BADA), "fore"), u.antal(p.kon(Resultat.BADA), "efter")));
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        var bas = avslutade.varde(Resultat.TOTALT, Resultat.BADA, "", "avslutade");
        return u.vy(
                "Samma " + Siffror.tal(bas)
                        + " avslutade före och efter. En person kan ha flera, så raderna summerar inte till antalet personer.",
                "Ingen som avslutades under perioden har någon sysselsättning före eller efter.",
                val);
    }

    /** Shares of the sources, and of the persons; always after minus before. */
    Tabellvy forsorjning(Resultat r) {
        var u = new Uppstallning(r, "Försörjning");
        for (var tid : List.of("fore", "efter")) {
            u.rubrik(tid.equals("fore") ? "Före" : "Efter", 4);
            for (var enhet : List.of("kallor_", "personer_")) {
                u.antalkolumn(enhet.equals("kallor_") ? "Källor" : "Personer", p -> u.siffra(p, enhet + tid))
                        .kolumn("Andel", p -> andelAvTotalt(u, p, enhet + tid));
            }
        }
        u.rubrik("Förändring", 2)
                .kolumn("Källor", p -> Siffror.forandring(u.antal(p, "kallor_fore"), u.antal(p, "kallor_efter")))
                .kolumn("Personer", p -> Siffror.forandring(u.antal(p, "personer_fore"), u.antal(p, "personer_efter")));
        r.kategorier().forEach(k -> u.rad(k.etikett(), k.kod().equals(Resultat.BADA), "", k.kod()));
        return u.vy(forsorjningstext(r), INGA_AVSLUT, val);
    }

    /** Numbers alone: no share of a few, no sum of the questions. */
    Tabellvy smail(Resultat r) {
        var u = new Uppstallning(r, "Fråga och vem som svarar");
        r.tabell().matt().forEach(m -> u.antalkolumn(m.etikett(), p -> u.siffra(p, m.nyckel())));
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        return u.vy(
                "Varje fråga för sig: det senaste svaret under perioden mot det allra första i samma deltagande. Frågorna läggs "
                        + "inte ihop till en summa.",
                "Ingen har svarat på SMAIL under perioden.",
                val);
    }

    /** How much of the budget is used, to the whole per cent as the federation prints it. */
    Tabellvy ekonomi(Resultat r) {
        var u = new Uppstallning(r, "Kronor");
        u.kolumn("Budget", p -> Siffror.tal(u.antal(p, "budget")))
                .kolumn("Utfall", p -> Siffror.tal(u.antal(p, "utfall")))
                .kolumn("Förbrukat", p -> Siffror.kvot(u.antal(p, "utfall"), u.antal(p, "budget")))
                .rad("Under perioden", false, "", "");
        return u.vy(
                "Förbrukat är utfallet delat med budgeten. Ett kvartal räknas när hela kvartalet ligger i perioden.",
                "Ingen har lämnat budget eller utfall för något helt kvartal i perioden.",
                val);
    }

    static final String INGA_DELTAGARE = "Det fanns inga deltagare under perioden.";
    static final String INGA_STARTADE = "Ingen skrevs in under perioden.";
    static final String INGA_AVSLUT = "Ingen avslutades under perioden.";

    private static String forsorjningstext(Resultat r) {
        return ("Före: %s källor hos %s personer. Efter: %s källor hos %s personer. Andelarna är av källorna och av "
                        + "personerna. Förändringen är efter minus före. Vill inte svara och ej frågat ingår inte i totalt.")
                .formatted(
                        totalt(r, "kallor_fore"),
                        totalt(r, "personer_fore"),
                        totalt(r, "kallor_efter"),
                        totalt(r, "personer_efter"));
    }

    private static String totalt(Resultat r, String matt) {
        return Siffror.tal(r.varde(Resultat.TOTALT, "", Resultat.BADA, matt));
    }

    /** The two rows outside the total have no share of it. */
    private static String andelAvTotalt(Uppstallning u, Plats plats, String matt) {
        return List.of("vill_inte_svara", "ej_fragat").contains(plats.kategori())
                ? ""
                : Siffror.andel(u.antal(plats, matt), u.antal(plats.kategori(Resultat.BADA), matt));
    }

    private static Siffra siffra(Uppstallning u, Plats plats, String matt) {
        return plats.kategori().isEmpty() ? u.siffra(plats, List.of(), matt) : u.siffra(plats, matt);
    }

    private static String etikett(Resultat r, String matt) {
        return r.tabell().matt().stream()
                .filter(m -> m.nyckel().equals(matt))
                .findFirst()
                .orElseThrow()
                .etikett();
    }
}
