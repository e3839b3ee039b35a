package se.stegvis.statistik;

import java.util.List;
import java.util.Set;
import se.stegvis.statistik.Figurer.Serie;
import se.stegvis.statistik.Uppstallning.Plats;

/** The part of the page about how it was before and after for those who exited. */
final class Lagesvyer {
    /** No sources: nobody has said which. */
    private static final Set<String> UTANFOR = Set.of("vill_inte_svara", "ej_fragat");

    private static final List<String> TIDER = List.of("fore", "efter");

    private final Statistikval val;

    Lagesvyer(Statistikval val) {
        this.val = val;
    }

    Tabellvy sysselsattning(Resultat r, Resultat avslutade) {
        var u = new Uppstallning(r, "Sysselsättning", val);
        if (val.jamfors()) {
            u.konvis(kon -> "", (uppstallning, i) -> {
                TIDER.forEach(matt ->
                        uppstallning.antalkolumn(Tabellvyer.etikett(r, matt), p -> uppstallning.siffra(p, matt)));
                uppstallning.kolumn("Förändring", p -> forandring(uppstallning, p));
            });
        } else {
            beside(u, r);
        }
        var bas = avslutade.varde(Resultat.TOTALT, Resultat.BADA, "", "avslutade");
        return u.kategorirader()
                .vy(
                        "Samma " + Siffror.tal(bas)
                                + " avslutade före och efter. En person kan ha flera, så raderna summerar inte till antalet personer.",
                        "Ingen som avslutades under perioden har någon sysselsättning före eller efter.")
                .med(Figurer.kategorier(
                        r.tabell().namn(),
                        "Sysselsättning före och efter",
                        Siffror.tal(bas) + " avslutade, kvinnor och män, samma personer före och efter.",
                        "Sysselsättning",
                        r.kategorier(),
                        TIDER.stream()
                                .map(matt -> new Serie(
                                        Tabellvyer.etikett(r, matt),
                                        k -> r.varde(Resultat.TOTALT, Resultat.BADA, k.kod(), matt),
                                        bas))
                                .toList()));
    }

    /** Before and after by kön, and the change of the last of them. */
    private void beside(Uppstallning u, Resultat r) {
        var kon = val.kon().kon();
        for (var matt : TIDER) {
            u.rubrik(Tabellvyer.etikett(r, matt));
            kon.forEach(ett -> u.antalkolumn(Konval.etikett(ett), p -> u.siffra(p.kon(ett), matt)));
        }
        var sist = kon.get(kon.size() - 1);
        u.rubrik("Förändring").kolumn(Konval.etikett(sist), p -> forandring(u, p.kon(sist)));
    }

    private static Tal forandring(Uppstallning u, Plats plats) {
        return Tal.forandring(u.antal(plats, "fore"), u.antal(plats, "efter"));
    }

    /** Shares of the sources, and of the persons; always after minus before. */
    Tabellvy forsorjning(Resultat r) {
        var u = new Uppstallning(r, "Försörjning", val);
        for (var tid : TIDER) {
            u.rubrik(tid.equals("fore") ? "Före" : "Efter");
            for (var enhet : List.of("kallor_", "personer_")) {
                u.antalkolumn(enhet.equals("kallor_") ? "Källor" : "Personer", p -> u.siffra(p, enhet + tid))
                        .kolumn(
                                enhet.equals("kallor_") ? "Andel av källor" : "Andel av personer",
                                p -> andelAvTotalt(u, p, enhet + tid));
            }
        }
        u.rubrik("Förändring")
                .kolumn("Källor", p -> Tal.forandring(u.antal(p, "kallor_fore"), u.antal(p, "kallor_efter")))
                .kolumn("Personer", p -> Tal.forandring(u.antal(p, "personer_fore"), u.antal(p, "personer_efter")));
        r.kategorier().forEach(k -> u.rad(k.etikett(), k.kod().equals(Resultat.BADA), "", k.kod()));
        return u.vy(forsorjningstext(r), Tabellvyer.INGA_AVSLUT)
                .med(Figurer.kategorier(
                        r.tabell().namn(),
                        "Personer med varje försörjning, före och efter",
                        "Före: %s personer med någon känd försörjning. Efter: %s."
                                .formatted(totalt(r, "personer_fore"), totalt(r, "personer_efter")),
                        "Försörjning",
                        r.kategorier().stream()
                                .filter(k -> !k.kod().equals(Resultat.BADA) && !UTANFOR.contains(k.kod()))
                                .toList(),
                        TIDER.stream()
                                .map(tid -> new Serie(
                                        tid.equals("fore") ? "Före" : "Efter",
                                        k -> r.varde(Resultat.TOTALT, "", k.kod(), "personer_" + tid),
                                        r.varde(Resultat.TOTALT, "", Resultat.BADA, "personer_" + tid)))
                                .toList()));
    }

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
    private static Tal andelAvTotalt(Uppstallning u, Plats plats, String matt) {
        return UTANFOR.contains(plats.kategori())
                ? Tal.TOMT
                : Tal.andel(u.antal(plats, matt), u.antal(plats.kategori(Resultat.BADA), matt));
    }
}
