package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.stegvis.statistik.Tabellvy.Grupp;
import se.stegvis.statistik.Tabellvy.Kolumn;
import se.stegvis.statistik.Tabellvy.Rad;
import se.stegvis.statistik.Tabellvy.Varde;

/**
 * Two periods beside each other: each figure of one, the same figure of the other, and what is between them. A row that the
 * other period does not have, since its code did not hold then and nobody had it, has dashes there.
 */
final class Jamforelse {
    private static final List<String> RUBRIKER = List.of("Nu", "Förra", "Skillnad");

    private Jamforelse() {}

    /** Tables of the same part, set out alike. */
    static List<Tabellvy> av(List<Tabellvy> nu, List<Tabellvy> forra) {
        return nu.stream()
                .map(vy -> forra.stream()
                        .filter(f -> f.namn().equals(vy.namn()))
                        .findFirst()
                        .map(f -> av(vy, f))
                        .orElse(vy))
                .toList();
    }

    private static Tabellvy av(Tabellvy nu, Tabellvy forra) {
        return new Tabellvy(
                nu.namn(),
                nu.etikett(),
                nu.text(),
                nu.tomt(),
                nu.ingen() && forra.ingen(),
                nu.ledare(),
                nu.kolumner().stream()
                        .flatMap(k -> RUBRIKER.stream()
                                .map(rubrik -> new Kolumn(k.helRubrik(), rubrik, rubrik.equals(RUBRIKER.get(0)))))
                        .toList(),
                sammanlagda(nu.grupper(), forra.grupper(), Grupp::nyckel).stream()
                        .map(par -> grupp(par, nu.kolumner()))
                        .toList(),
                nu.definitioner(),
                nu.filer(),
                nu.figurer());
    }

    /** Two of the same, at least one of which there is. */
    private record Par<T>(Optional<T> nu, Optional<T> forra) {
        T ena() {
            return nu.or(() -> forra).orElseThrow();
        }
    }

    private static Grupp grupp(Par<Grupp> par, List<Kolumn> kolumner) {
        return new Grupp(
                par.ena().nyckel(),
                par.ena().etikett(),
                RUBRIKER.size() * kolumner.size() + 1,
                par.nu.map(Grupp::tom).orElse(true) && par.forra.map(Grupp::tom).orElse(true),
                sammanlagda(rader(par.nu), rader(par.forra), Rad::nyckel).stream()
                        .map(Jamforelse::rad)
                        .toList());
    }

    private static List<Rad> rader(Optional<Grupp> grupp) {
        return grupp.map(Grupp::rader).orElse(List.of());
    }

    private static Rad rad(Par<Rad> par) {
        return new Rad(
                par.ena().nyckel(),
                par.ena().etikett(),
                par.ena().summa(),
                IntStream.range(0, par.ena().varden().size())
                        .boxed()
                        .flatMap(i -> varden(varde(par.nu, i, par), varde(par.forra, i, par)).stream())
                        .toList());
    }

    /** The value in the column, or none where there is no such row. */
    private static Varde varde(Optional<Rad> rad, int kolumn, Par<Rad> par) {
        return rad.map(r -> r.varden().get(kolumn))
                .orElseGet(() -> new Varde(par.ena().varden().get(kolumn).tal().inget(), false));
    }

    private static List<Varde> varden(Varde nu, Varde forra) {
        return List.of(
                new Varde(nu.tal(), true, nu.href(), nu.namn()),
                new Varde(forra.tal(), false, forra.href(), forra.namn()),
                new Varde(nu.tal().minus(forra.tal()), false));
    }

    /** Everything of the first in its order, and what only the second has after what it follows there. */
    private static <T> List<Par<T>> sammanlagda(List<T> nu, List<T> forra, Function<T, String> nyckel) {
        var nycklar = new ArrayList<>(nu.stream().map(nyckel).toList());
        var efter = -1;
        for (var ett : forra) {
            var plats = nycklar.indexOf(nyckel.apply(ett));
            efter = plats >= 0 ? plats : efter + 1;
            if (plats < 0) {
                nycklar.add(efter, nyckel.apply(ett));
            }
        }
        return nycklar.stream()
                .map(n -> new Par<>(find(nu, nyckel, n), find(forra, nyckel, n)))
                .toList();
    }

    private static <T> Optional<T> find(List<T> alla, Function<T, String> nyckel, String vilken) {
        return alla.stream().filter(ett -> nyckel.apply(ett).equals(vilken)).findFirst();
    }
}
