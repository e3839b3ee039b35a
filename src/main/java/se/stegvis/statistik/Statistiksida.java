package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.insats.Insats;

/** Counts what a part of the page holds, and sets it out. */
@Singleton
class Statistiksida {
    private final Statistik statistik;

    Statistiksida(Statistik statistik) {
        this.statistik = statistik;
    }

    /**
     * The tables of the part.
     *
     * @param egna the insatser that the reader may count
     */
    List<Tabellvy> tabeller(Flik flik, Statistikval val, List<Insats> egna) {
        return raknade(flik, val, egna);
    }

    private List<Tabellvy> raknade(Flik flik, Statistikval val, List<Insats> egna) {
        var insatser = egna.stream()
                .filter(i -> val.valda().isEmpty() || val.valda().contains(i.namn()))
                .toList();
        return flik.vyer(
                flik.tabeller().stream()
                        .map(tabell -> statistik.rakna(tabell, insatser, val.period()))
                        .toList(),
                val);
    }
}
