package se.stegvis.statistik;

import java.util.List;
import se.stegvis.diagram.Figur;
import se.stegvis.statistik.Uppstallning.Plats;
import se.stegvis.statistik.Uppstallning.Siffra;

/** The table of ORS series as the page has it. */
final class Orsvyer {

    /** Each class, and its share of the series that there are. */
    static Tabellvy serier(Resultat r, Statistikval val) {
        var u = new Uppstallning(r, "Serie", val);
        u.antalkolumn("Antal", p -> siffra(u, p))
                .kolumn("Andel", p -> Tal.andel(siffra(u, p).antal(), u.summa(p, "serier")));
        u.kategorirader().rad("Totalt", true, "", "");
        return u.vy(
                        "De som avslutades och hade fyllt i ORS, från första gången till sista. Ett stöd för att förstå, inte ett mått på"
                                + " någon coach.",
                        "Ingen som avslutades under perioden hade fyllt i ORS.")
                .med(figur(r));
    }

    private static Figur figur(Resultat r) {
        var serier = Tabellvyer.summa(r, "", "serier");
        var staplar = r.kategorier().stream()
                .map(k -> Figurer.andelsstapel(k.etikett(), r.varde(Resultat.TOTALT, "", k.kod(), "serier"), serier))
                .toList();
        return Figurer.andelar(
                r.tabell(),
                "ORS från första till sista gången",
                Siffror.tal(serier) + " serier. " + staplar.get(0).namn() + ": "
                        + staplar.get(0).text() + ".",
                "Serie",
                staplar,
                List.of());
    }

    private static Siffra siffra(Uppstallning u, Plats plats) {
        return plats.kategori().isEmpty() ? u.siffra(plats, List.of(), "serier") : u.siffra(plats, "serier");
    }

    private Orsvyer() {}
}
