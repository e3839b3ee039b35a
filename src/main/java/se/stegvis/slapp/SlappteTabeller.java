package se.stegvis.slapp;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.nyckel.Oppningsbara;
import se.stegvis.web.Formular.Alternativ;

/** The tables that some släpp has, by the newest name of each. */
@Singleton
class SlappteTabeller implements Oppningsbara {

    private final SlappQueries queries;

    SlappteTabeller(SlappQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Alternativ> tabeller() {
        Map<String, String> namn = new LinkedHashMap<>();
        for (var slapp : queries.alla()) {
            slapp.innehall().tabeller().forEach(tabell -> namn.putIfAbsent(tabell.namn(), tabell.etikett()));
        }
        return namn.entrySet().stream()
                .map(e -> new Alternativ(e.getKey(), e.getValue()))
                .toList();
    }
}
