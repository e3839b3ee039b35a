package se.stegvis.statistik;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.stegvis.diagram.Figur;
import se.stegvis.statistik.Figurer.Serie;
import se.stegvis.statistik.Uppstallning.Plats;
import se.stegvis.statistik.Uppstallning.Siffra;

/**
 * What became of people after the exit, like for like: who was reached later beside the very same persons at their exit. A
 * share of those who exited is nowhere beside a share of those who were reached: they are other people, sorted otherwise.
 */
final class Effektvyer {
    private final Statistikval val;

    Effektvyer(Statistikval val) {
        this.val = val;
    }

    List<Tabellvy> alla(Resultat r, Resultat bada) {
        return List.of(natta(r), kohort(r, "6"), kohort(r, "18"), bada(bada));
    }

    /** Due, tried and reached. */
    private Tabellvy natta(Resultat r) {
        var u = new Uppstallning(r, "När", val);
        for (var matt : List.of("aktuella", "sokta", "natta")) {
            u.antalkolumn(etikett(matt), p -> u.siffra(p, matt));
        }
        u.kolumn("Nådda av aktuella", p -> Tal.andel(u.antal(p, "natta"), u.antal(p, "aktuella")));
        for (var manader : List.of("6", "18")) {
            u.rad("Efter " + manader + " månader", false, "", manader);
        }
        return u.vy(
                "De vars sjätte eller artonde månad efter avslutet infaller under perioden, med eller utan samtycke till att "
                        + "bli uppringda.",
                "Ingen är aktuell att ringa under perioden.");
    }

    /** The same persons at the exit and after so many months. */
    private Tabellvy kohort(Resultat r, String manader) {
        var vy = new Uppstallning(r, "Läge", val);
        fyll(vy, "Vid avslutet", p -> lage(vy, p, "avslut" + manader), p -> alla(vy, p, manader));
        fyll(vy, "Efter " + manader + " månader", p -> lage(vy, p, manader), p -> alla(vy, p, manader));
        vy.rubrik("Förändring")
                .kolumn(
                        "Personer",
                        p -> Tal.forandring(
                                lage(vy, p, "avslut" + manader).antal(),
                                lage(vy, p, manader).antal()));
        Kategorier.LAGEN_RADER.forEach(k -> vy.rad(k.etikett(), false, "", k.kod()));
        vy.rad("Nådda", true, "", "");
        var natta = r.varde(Resultat.TOTALT, "", manader, "natta");
        return vy.vy(SAMMA, "")
                .kallad(
                        "natta-" + manader,
                        "De " + Siffror.tal(natta) + " som nåddes efter " + manader + " månader",
                        natta == 0,
                        "Ingen har nåtts efter " + manader + " månader.")
                .med(kohortfigur(r, manader, natta));
    }

    private Tabellvy bada(Resultat r) {
        var u = new Uppstallning(r, "Läge", val);
        for (var matt : r.tabell().matt()) {
            fyll(u, matt.etikett(), p -> bada(u, p, matt.nyckel()), p -> u.summa(p, matt.nyckel()));
        }
        Kategorier.LAGEN_RADER.forEach(k -> u.rad(k.etikett(), false, "", k.kod()));
        u.rad("Nådda", true, "", "");
        return u.vy(
                        "De vars artonde månad infaller under perioden och som nåddes båda gångerna, alla valda insatser "
                                + "tillsammans: samma personer i alla tre kolumnerna.",
                        "Ingen vars artonde månad infaller under perioden har nåtts båda gångerna.")
                .med(badafigur(r));
    }

    private static Figur badafigur(Resultat r) {
        var natta = Tabellvyer.summa(r, "", r.tabell().matt().get(0).nyckel());
        return Figurer.kategorier(
                r.tabell().namn(),
                "De som nåddes båda gångerna",
                "Samma " + Siffror.tal(natta) + " personer vid avslutet, efter 6 och efter 18 månader.",
                "Läge",
                r.kategorier(),
                r.tabell().matt().stream()
                        .map(m -> new Serie(m.etikett(), k -> r.varde(Resultat.TOTALT, "", k.kod(), m.nyckel()), natta))
                        .toList());
    }

    private static Figur kohortfigur(Resultat r, String manader, long natta) {
        return Figurer.kategorier(
                "natta-" + manader,
                "Vid avslutet och efter " + manader + " månader",
                "Samma " + Siffror.tal(natta) + " personer båda gångerna.",
                "Läge",
                Kategorier.LAGEN_RADER,
                List.of(
                        new Serie("Vid avslutet", k -> antal(r, "avslut" + manader + ":" + k.kod()), natta),
                        new Serie("Efter " + manader + " månader", k -> antal(r, manader + ":" + k.kod()), natta)));
    }

    private static long antal(Resultat r, String kategori) {
        return r.varde(Resultat.TOTALT, "", kategori, "antal");
    }

    private static final String SAMMA =
            "Samma personer i båda kolumnerna, var och en i en kategori: vid avslutet efter anledningen, sedan efter vad "
                    + "hen senast berättade. Andelen är av dem som nåddes.";

    private static void fyll(
            Uppstallning u, String rubrik, Function<Plats, Siffra> siffra, ToLongFunction<Plats> alla) {
        u.rubrik(rubrik)
                .antalkolumn("Personer", siffra)
                .kolumn("Andel", p -> Tal.andel(siffra.apply(p).antal(), alla.applyAsLong(p)));
    }

    /** Of a category, or of the last row of all who were reached. */
    private static Siffra lage(Uppstallning u, Plats plats, String prefix) {
        var lagen = plats.kategori().isEmpty()
                ? Kategorier.LAGEN_RADER.stream().map(Kategori::kod)
                : Stream.of(plats.kategori());
        return u.siffra(plats, lagen.map(lage -> prefix + ":" + lage).toList(), "antal");
    }

    private static long alla(Uppstallning u, Plats plats, String manader) {
        return u.antal(plats.kategori(manader), "natta");
    }

    private static Siffra bada(Uppstallning u, Plats plats, String matt) {
        return plats.kategori().isEmpty() ? u.siffra(plats, List.of(), matt) : u.siffra(plats, matt);
    }

    private static String etikett(String matt) {
        return Effektdefinitioner.EFTER_AVSLUT.stream()
                .filter(m -> m.nyckel().equals(matt))
                .findFirst()
                .orElseThrow()
                .etikett();
    }
}
