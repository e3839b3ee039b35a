package se.stegvis.statistik;

import java.util.List;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Staplar.Stapel;

/** The part of the page about those who exited. */
final class Avslutsvyer {
    private static final String BAS = "avslutade_utan_provotid";
    private static final String ARBETE = "till_arbete_studier";
    private static final List<String> RESULTAT = List.of(ARBETE, "arbete_studier_arbetssokande");

    private final Sidunderlag underlag;
    private final Statistikval val;

    Avslutsvyer(Sidunderlag underlag) {
        this.underlag = underlag;
        this.val = underlag.val();
    }

    List<Tabellvy> alla(List<Resultat> r) {
        return List.of(
                resultat(r.get(0)),
                utanProvotid(r.get(0)),
                utfall(r.get(1), r.get(0)),
                new Tabellvyer(val).kategorier(r.get(2), "Anledning", "", Tabellvyer.INGA_AVSLUT),
                insatstid(r.get(3)),
                Orsvyer.serier(r.get(4), val));
    }

    /** Both shares by kön: how many of those who exited, and how many of those who succeeded. */
    private Tabellvy resultat(Resultat r) {
        var u = new Uppstallning(r, "Kön", val).konrader();
        u.rubrik("Avslutade").antalkolumn("Antal", p -> u.siffra(p, "avslutade"));
        for (var matt : RESULTAT) {
            u.rubrik(Tabellvyer.etikett(r, matt))
                    .antalkolumn("Antal", p -> u.siffra(p, matt))
                    .kolumn("Av de avslutade", p -> Tal.andel(u.antal(p, matt), u.antal(p, "avslutade")))
                    .kolumn(
                            "Av dem som nådde dit",
                            p -> Tal.andel(u.antal(p, matt), u.antal(p.kon(Resultat.BADA), matt)));
        }
        return u.vy(
                        "Två andelar: hur många av de avslutade kvinnorna och männen som nådde dit, och hur stor del kvinnor och "
                                + "män är av alla som gjorde det.",
                        Tabellvyer.INGA_AVSLUT)
                .med(resultatfigur(r));
    }

    private Figur resultatfigur(Resultat r) {
        return Figurer.andelar(
                r.tabell(),
                "Till arbete eller studier, av de avslutade",
                mening(r)
                        + underlag.malArbete()
                                .map(mal -> " " + Sidunderlag.namn(mal) + " av de avslutade.")
                                .orElse(""),
                "Kön",
                val.kon().kon().stream()
                        .map(kon -> Figurer.andelsstapel(
                                Konval.etikett(kon), antal(r, kon, ARBETE), antal(r, kon, "avslutade")))
                        .toList(),
                Sidunderlag.linje(underlag.malArbete(), ""));
    }

    /** The two shares told apart: of the women who exited, and of those who got there the women. */
    private static String mening(Resultat r) {
        long nadde = antal(r, Resultat.BADA, ARBETE);
        long kvinnor = antal(r, "kvinna", ARBETE);
        return "Av %s avslutade kvinnor gick %s till arbete eller studier, %s. Av %s avslutade män gick %s, %s. "
                        .formatted(
                                Siffror.tal(antal(r, "kvinna", "avslutade")),
                                Siffror.tal(kvinnor),
                                Tal.andel(kvinnor, antal(r, "kvinna", "avslutade"))
                                        .text(),
                                Siffror.tal(antal(r, "man", "avslutade")),
                                Siffror.tal(antal(r, "man", ARBETE)),
                                Tal.andel(antal(r, "man", ARBETE), antal(r, "man", "avslutade"))
                                        .text())
                + "En annan andel: av de %s som gick dit är %s kvinnor, %s."
                        .formatted(
                                Siffror.tal(nadde),
                                Siffror.tal(kvinnor),
                                Tal.andel(kvinnor, nadde).text());
    }

    /** The second basis: those who exited inside the prövotid are left out of both what is divided and what divides. */
    private Tabellvy utanProvotid(Resultat r) {
        var u = new Uppstallning(r, "Kön", val).konrader();
        u.rubrik("Avslutade").antalkolumn("Antal", p -> u.siffra(p, BAS));
        for (var matt : RESULTAT) {
            u.rubrik(Tabellvyer.etikett(r, matt))
                    .antalkolumn("Antal", p -> u.siffra(p, matt + "_utan_provotid"))
                    .kolumn("Av de avslutade", p -> Tal.andel(u.antal(p, matt + "_utan_provotid"), u.antal(p, BAS)));
        }
        return u.vy("Utan dem som avslutades utan mätning, inom sin prövotid.", Tabellvyer.INGA_AVSLUT)
                .kallad("resultat-utan-provotid", "Resultat utom under prövotiden", r.isTom(), Tabellvyer.INGA_AVSLUT);
    }

    /** Outcomes, any number for each person: shares of those who exited. */
    private Tabellvy utfall(Resultat r, Resultat avslutade) {
        var u = new Uppstallning(r, "Utfall", val)
                .konvis(
                        kon -> Konval.etikett(kon) + ", av " + Siffror.tal(antal(avslutade, kon, "avslutade")),
                        (uppstallning, i) -> uppstallning
                                .antalkolumn("Antal", p -> uppstallning.siffra(i.apply(p), "personer"))
                                .kolumn(
                                        "Andel av de avslutade",
                                        p -> Tal.andel(
                                                uppstallning.antal(i.apply(p), "personer"),
                                                antal(avslutade, i.apply(p).kon(), "avslutade"))))
                .kategorirader();
        return u.vy(
                "Alla valda insatser tillsammans. En person kan ha flera utfall, så raderna summerar inte till antalet "
                        + "avslutade. Andelen är av alla avslutade, även under prövotiden.",
                "Ingen som avslutades under perioden har något utfall.");
    }

    private Tabellvy insatstid(Resultat r) {
        var u = new Uppstallning(r, "Kön", val).konrader();
        u.antalkolumn("Avslutade", p -> u.siffra(p, "avslutade"))
                .antalkolumn("Dagar sammanlagt", p -> u.siffra(p, "dagar_summa"))
                .kolumn("Dagar i medeltal", p -> Tal.medel(u.antal(p, "dagar_summa"), u.antal(p, "avslutade")));
        return u.vy(
                        "Den som förts över från en tidigare insats räknas från sin första dag där.",
                        Tabellvyer.INGA_AVSLUT)
                .med(tidfigur(r));
    }

    private Figur tidfigur(Resultat r) {
        var staplar = val.kon().kon().stream()
                .map(kon -> {
                    var dagar = Tal.medel(antal(r, kon, "dagar_summa"), antal(r, kon, "avslutade"));
                    var text = dagar.finns()
                            ? dagar.text() + " dagar (" + Siffror.tal(antal(r, kon, "avslutade")) + " avslutade)"
                            : "ingen att räkna på";
                    return new Stapel(Konval.etikett(kon), dagar.finns() ? dagar.avrundat() : null, text);
                })
                .toList();
        var sist = staplar.get(staplar.size() - 1);
        return Figurer.antal(r.tabell(), "Dagar i medeltal", sist.namn() + ": " + sist.text() + ".", "Kön", staplar);
    }

    private static long antal(Resultat r, String kon, String matt) {
        return r.varde(Resultat.TOTALT, kon, "", matt);
    }
}
