package se.stegvis.statistik;

/** The table of ORS series as the page has it. */
final class Orsvyer {

    /** Each class, and its share of the series that there are. */
    static Tabellvy serier(Resultat r, Statistikval val) {
        var u = new Uppstallning(r, "Serie");
        u.kolumn("Antal", p -> Siffror.tal(antal(u, p)))
                .kolumn("Andel", p -> Siffror.andel(antal(u, p), u.summa(p, "serier")));
        r.kategorier().forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        u.rad("Totalt", true, "", "");
        return u.vy(
                "De som avslutades och hade fyllt i ORS, från första gången till sista. Ett stöd för att förstå, inte ett mått på"
                        + " någon coach.",
                "Ingen som avslutades under perioden hade fyllt i ORS.",
                val);
    }

    private static long antal(Uppstallning u, Uppstallning.Plats plats) {
        return plats.kategori().isEmpty() ? u.summa(plats, "serier") : u.antal(plats, "serier");
    }

    private Orsvyer() {}
}
