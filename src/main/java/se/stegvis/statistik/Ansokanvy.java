package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stegvis.insats.ForvantatSlag;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Tabellvy.Definitionsrad;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Varde;
import se.stegvis.statistik.Uppstallning.Siffra;

/**
 * The participants so far against the number that was expected in the application, for the insatser that have one. The sum is
 * of the persons in the rows, recomputed.
 */
final class Ansokanvy {
    private static final List<Kolumn> KOLUMNER = List.of(
            new Kolumn("", "Hittills", false),
            new Kolumn("", "Nya under perioden", false),
            new Kolumn("", "Väntat antal", false),
            new Kolumn("", "Hittills av väntat", false));

    private final Sidunderlag underlag;

    Ansokanvy(Sidunderlag underlag) {
        this.underlag = underlag;
    }

    /** None when no insats has a number to be held against. */
    List<Tabellvy> av(Resultat deltagare) {
        var vantade = underlag.insatser().stream()
                .filter(i -> i.forvantat() != null && i.forvantatSlag() != null)
                .toList();
        if (vantade.isEmpty()) {
            return List.of();
        }
        var rader = new ArrayList<Rad>();
        long hittills = 0;
        long nya = 0;
        long vantat = 0;
        for (var insats : vantade) {
            var sedan = isPerAr(insats) ? underlag.iAr().get(0) : deltagare;
            var matt = isPerAr(insats) ? "i_perioden" : "totalt";
            long har = antal(sedan, insats, matt);
            long kom = antal(deltagare, insats, "inskrivna");
            long borde = Objects.requireNonNull(insats.forvantat());
            var etikett = insats.namn() + ", " + slag(insats);
            rader.add(new Rad(
                    insats.namn(),
                    etikett,
                    false,
                    List.of(
                            lank(sedan, insats, matt, har, etikett),
                            lank(deltagare, insats, "inskrivna", kom, etikett),
                            new Varde(Tal.antal(borde), false),
                            new Varde(Tal.kvot(har, borde), false))));
            hittills += har;
            nya += kom;
            vantat += borde;
        }
        if (vantade.size() > 1) {
            rader.add(new Rad(
                    Resultat.TOTALT,
                    "Alla tillsammans",
                    true,
                    List.of(
                            new Varde(Tal.antal(hittills), false),
                            new Varde(Tal.antal(nya), false),
                            new Varde(Tal.antal(vantat), false),
                            new Varde(Tal.kvot(hittills, vantat), false))));
        }
        return List.of(vy(rader));
    }

    private Tabellvy vy(List<Rad> rader) {
        return new Tabellvy(
                "mot_ansokan",
                "Deltagare mot ansökan",
                "Insatser som har ett väntat antal. Hela insatstiden och löpande: alla som har skrivits in till och med periodens "
                        + "sista dag. Per år: alla som har deltagit någon dag det året. Kvinnor och män tillsammans.",
                "",
                false,
                "Insats och vad antalet avser",
                KOLUMNER,
                List.of(new Grupp("", "", KOLUMNER.size() + 1, false, List.copyOf(rader))),
                List.of(
                        new Definitionsrad("Hittills", "Summan är av personerna i raderna, inte av andelarna."),
                        new Definitionsrad("Väntat antal", "Det antal deltagare som ansökan anger för insatsen.")),
                List.of(),
                List.of());
    }

    private Varde lank(Resultat r, Insats insats, String matt, long antal, String rad) {
        if (antal == 0) {
            return new Varde(Tal.antal(0), false);
        }
        var etikett = Tabellvyer.etikett(r, matt);
        return new Varde(
                Tal.antal(antal),
                false,
                Bakom.href(
                        r.tabell(),
                        r.period(),
                        List.of(insats.namn()),
                        new Siffra(antal, Resultat.BADA, List.of(""), matt)),
                Siffror.tal(antal) + ": " + rad + ", " + etikett + ". Visa vilka");
    }

    private static long antal(Resultat r, Insats insats, String matt) {
        return r.varde(insats.namn(), Resultat.BADA, "", matt);
    }

    static boolean isPerAr(Insats insats) {
        return insats.forvantat() != null && ForvantatSlag.PER_AR.kod().equals(insats.forvantatSlag());
    }

    private static String slag(Insats insats) {
        return Figurer.liten(List.of(ForvantatSlag.values()).stream()
                .filter(s -> s.kod().equals(insats.forvantatSlag()))
                .findFirst()
                .orElseThrow()
                .etikett());
    }
}
