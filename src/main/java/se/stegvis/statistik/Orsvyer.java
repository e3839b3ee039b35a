package se.stegvis.statistik;

import java.util.List;
import se.stegvis.statistik.Uppstallning.Plats;
import se.stegvis.statistik.Uppstallning.Siffra;

/** The table of ORS series as the page has it. */
final class Orsvyer {

    /** Each class, and its share of the series that there are. */
    static Tabellvy serier(Resultat r, Statistikval val) {
        var u = new Uppstallning(r, "Serie");
        u.antalkolumn("Antal", p -> siffra(u, p))
                .kolumn("Andel", p -> Siffror.andel(siffra(u, p).antal(), u.summa(p, "serier")));
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        u.rad("Totalt", true, "", "");
        return u.vy(
                "De som avslutades och hade fyllt i ORS, från första gången till sista. Ett stöd för att förstå, inte ett mått på"
                        + " någon coach.",
                "Ingen som avslutades under perioden hade fyllt i ORS.",
                val);
    }

    private static Siffra siffra(Uppstallning u, Plats plats) {
        return plats.kategori().isEmpty() ? u.siffra(plats, List.of(), "serier") : u.siffra(plats, "serier");
    }

    private Orsvyer() {}
}
