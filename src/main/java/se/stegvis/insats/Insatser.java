package se.stegvis.insats;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;

/** The insatser of the installation; who may see which is for the caller to know. Lists are in Swedish order. */
@Singleton
public class Insatser {
    private final InsatsRepository insatser;
    private final InsatsagareRepository agare;

    Insatser(InsatsRepository insatser, InsatsagareRepository agare) {
        this.insatser = insatser;
        this.agare = agare;
    }

    public Optional<Insats> find(long id) {
        return insatser.findById(id);
    }

    public List<Insats> all() {
        return sorted(insatser.findAll());
    }

    public List<Insats> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : sorted(insatser.findByIdIn(ids));
    }

    /** Those in which one has an assignment with the right, each once. */
    public List<Insats> egna(Inloggad inloggad, Behorighet behorighet) {
        return withIds(inloggad.insatserMed(behorighet).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList());
    }

    /** A new one; it throws when there is one of that name. */
    public Insats save(Insats ny) {
        return insatser.save(ny);
    }

    /** Throws when somebody else was first, and when there is another of that name. */
    public Insats update(Insats andrad) {
        return insatser.update(andrad);
    }

    /** The owner of that name, who is known from now on when she was not. */
    public Insatsagare agare(String namn) {
        return agare.findByNamn(namn).orElseGet(() -> agare.save(new Insatsagare(0, namn)));
    }

    public List<Insatsagare> agare() {
        return agare.findAll().stream()
                .sorted(Comparator.comparing(Insatsagare::namn, inSwedish()))
                .toList();
    }

    // The columns compare bytes, so that names are unique to the letter; å, ä, ö have to be put right here.
    private static List<Insats> sorted(List<Insats> found) {
        return found.stream()
                .sorted(Comparator.comparing(Insats::namn, inSwedish()))
                .toList();
    }

    private static Comparator<String> inSwedish() {
        return Collator.getInstance(Locale.forLanguageTag("sv"))::compare;
    }
}
