package se.stegvis.publicering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.faststallande.Faststallda;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.insats.Insatser;

/** The way to a release, as the samordnare go it. */
@Singleton
class Publiceringsgang {

    static final String HREF = "/publicering";

    private final Insatser insatser;
    private final Faststallda faststallda;

    Publiceringsgang(Insatser insatser, Faststallda faststallda) {
        this.insatser = insatser;
        this.faststallda = faststallda;
    }

    /** Everybody of them fixes the period, who has not yet. */
    void faststall(String period, List<String> namn) {
        var dagar = Slapperiod.parse(period).orElseThrow().period();
        for (var insats : insatser.all()) {
            if (namn.contains(insats.namn())
                    && faststallda.gallande(List.of(insats.id()), dagar).isEmpty()) {
                faststallda.faststall(insats, new Period(dagar.fran(), dagar.till()), "Prov");
            }
        }
    }

    static Page start(Tab tab, String period) {
        return tab.post(HREF, Map.of("period", period));
    }
}
