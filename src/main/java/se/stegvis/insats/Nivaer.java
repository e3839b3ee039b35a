package se.stegvis.insats;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Niva;
import se.stegvis.web.Formular.Alternativ;

/** What a setting can be given a value for, with names. */
@Singleton
class Nivaer {

    private final Insatser insatser;

    Nivaer(Insatser insatser) {
        this.insatser = insatser;
    }

    /** By name, the widest first; an insats that works with no participants has no settings. */
    Map<Niva, String> av(Installning installning) {
        var namn = new LinkedHashMap<Niva, String>();
        for (var slag : installning.nivaer()) {
            switch (slag) {
                case INSTALLATION -> namn.put(Niva.INSTALLATION, "Alla");
                case INSATSAGARE ->
                    insatser.agare().forEach(a -> namn.put(Niva.insatsagare(a.id()), a.namn() + " (insatsägare)"));
                case INSATS ->
                    insatser.all().stream()
                            .filter(Insats::isIndividinsats)
                            .forEach(i -> namn.put(Niva.insats(i.id()), i.namn()));
            }
        }
        return namn;
    }

    static List<Alternativ> alternativ(Map<Niva, String> namn) {
        return namn.entrySet().stream()
                .map(e -> new Alternativ(e.getKey().toString(), e.getValue()))
                .toList();
    }

    static Optional<Niva> find(Map<Niva, String> namn, String text) {
        return namn.keySet().stream()
                .filter(niva -> niva.toString().equals(text))
                .findFirst();
    }
}
