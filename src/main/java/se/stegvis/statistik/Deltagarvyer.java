package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.stegvis.diagram.Figur;
import se.stegvis.insats.Inriktning;

/** The part of the page about those who took part: how many, with a plan, followed up. */
final class Deltagarvyer {
    private final Sidunderlag underlag;
    private final Statistikval val;

    Deltagarvyer(Sidunderlag underlag) {
        this.underlag = underlag;
        this.val = underlag.val();
    }

    List<Tabellvy> alla(List<Resultat> r) {
        var tabeller = new Tabellvyer(val);
        var vyer = new ArrayList<Tabellvy>();
        vyer.add(deltagare(tabeller, r.get(0)));
        vyer.addAll(new Ansokanvy(underlag).av(r.get(0)));
        vyer.add(handlingsplan(r.get(1)));
        vyer.add(uppfoljning(r.get(2)));
        vyer.add(tabeller.antal(
                r.get(3),
                "Deltagare utan personuppgifter ingår inte i någon annan tabell. De räknas för hela halvår.",
                "Inga anonyma deltaganden under hela halvår i perioden."));
        return vyer;
    }

    private Tabellvy deltagare(Tabellvyer tabeller, Resultat r) {
        var vy = tabeller.antal(r, "", Tabellvyer.INGA_DELTAGARE);
        return underlag.insatser().size() < 2 ? vy : vy.med(perInsats(r));
    }

    private Figur perInsats(Resultat r) {
        var staplar = underlag.insatser().stream()
                .map(i -> Figurer.antalsstapel(i.namn(), r.varde(i.namn(), Resultat.BADA, "", "i_perioden")))
                .toList();
        var flest = staplar.stream()
                .max(Comparator.comparing(s -> Objects.requireNonNull(s.varde())))
                .orElseThrow();
        var alla = r.varde(Resultat.TOTALT, Resultat.BADA, "", "i_perioden");
        return Figurer.antal(
                r.tabell(),
                "Deltagare någon dag under perioden",
                Siffror.tal(alla) + " deltagare i " + staplar.size() + " insatser, flest i " + flest.namn() + ", "
                        + flest.text() + ".",
                "Insats",
                staplar);
    }

    private Tabellvy handlingsplan(Resultat r) {
        var u = new Uppstallning(r, "Kön", val).konrader();
        u.antalkolumn("Deltagare", p -> u.siffra(p, "deltagare"));
        for (var matt : List.of("med_plan", "plan_inom_en_manad")) {
            u.antalkolumn(Tabellvyer.etikett(r, matt), p -> u.siffra(p, matt))
                    .kolumn("Andel", p -> Tal.andel(u.antal(p, matt), u.antal(p, "deltagare")));
        }
        return u.vy(
                        "Andelen är personer med plan av alla deltagare, i alla insatser tillsammans.",
                        Tabellvyer.INGA_DELTAGARE)
                .med(planfigur(r));
    }

    private Figur planfigur(Resultat r) {
        var staplar = val.kon().kon().stream()
                .map(kon -> Figurer.andelsstapel(
                        Konval.etikett(kon),
                        r.varde(Resultat.TOTALT, kon, "", "med_plan"),
                        r.varde(Resultat.TOTALT, kon, "", "deltagare")))
                .toList();
        var blandade = underlag.insatser().stream()
                .anyMatch(i -> !Inriktning.FORREHABILITERANDE.kod().equals(i.inriktning()));
        var sist = staplar.get(staplar.size() - 1);
        return Figurer.andelar(
                r.tabell(),
                "Deltagare med handlingsplan",
                sist.namn() + ": " + sist.text() + " har en förankrad handlingsplan."
                        + underlag.malPlan()
                                .map(mal -> " " + Sidunderlag.namn(mal)
                                        + (blandade ? " gäller de förrehabiliterande insatserna." : "."))
                                .orElse(""),
                "Kön",
                staplar,
                Sidunderlag.linje(underlag.malPlan(), blandade ? ", förrehabiliterande" : ""));
    }

    /** What became of what came due, of all of which each is a share. */
    private Tabellvy uppfoljning(Resultat r) {
        var u = new Uppstallning(r, "Uppföljningar", val);
        u.antalkolumn("Antal", p -> u.siffra(p.kategori(""), p.kategori()))
                .kolumn(
                        "Andel",
                        p -> Tal.andel(u.antal(p.kategori(""), p.kategori()), u.antal(p.kategori(""), "forfallna")));
        for (var matt : List.of("i_tid", "sena", "hoppades_over", "ej_gjorda", "forfallna")) {
            u.rad(Tabellvyer.etikett(r, matt), matt.equals("forfallna"), "", matt);
        }
        return u.vy(
                        "Varje dag då en uppföljning skulle göras senast, och vad det blev av den. Det som ligger framåt i tiden har "
                                + "inte förfallit.",
                        "Ingen uppföljning har förfallit under perioden.")
                .med(uppfoljningsfigur(r));
    }

    private static Figur uppfoljningsfigur(Resultat r) {
        var forfallna = r.varde(Resultat.TOTALT, "", "", "forfallna");
        var staplar = List.of("i_tid", "sena", "hoppades_over", "ej_gjorda").stream()
                .map(matt -> Figurer.andelsstapel(
                        Tabellvyer.etikett(r, matt), r.varde(Resultat.TOTALT, "", "", matt), forfallna))
                .toList();
        return Figurer.andelar(
                r.tabell(),
                "Vad det blev av uppföljningarna",
                "I tid: " + staplar.get(0).text() + ". Ej gjorda: "
                        + staplar.get(3).text() + ".",
                "Uppföljningar",
                staplar,
                List.of());
    }
}
