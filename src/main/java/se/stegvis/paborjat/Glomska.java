package se.stegvis.paborjat;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.web.FormDataReader;

/** Throws begun forms away when nobody may go on with them: those about somebody whose identity is now protected. */
@Singleton
public class Glomska {

    private final PaborjatRepository repository;
    private final Kryptering kryptering;

    Glomska(PaborjatRepository repository, Kryptering kryptering) {
        this.repository = repository;
        this.kryptering = kryptering;
    }

    /**
     * Everybody's forms about the deltaganden, and every other form begun in an insats of the owner, or in none, that
     * names her.
     *
     * @param namner asked of each value that was typed
     */
    public void glom(long insatsagareId, Collection<Long> deltaganden, Predicate<String> namner) {
        for (var begun : repository.findByInsatsagare(insatsagareId)) {
            if ((begun.deltagandeId() != null && deltaganden.contains(begun.deltagandeId())) || names(begun, namner)) {
                repository.remove(begun.medarbetareId(), begun.sida());
            }
        }
    }

    private boolean names(Paborjat begun, Predicate<String> namner) {
        var purpose = Paborjade.purpose(begun.medarbetareId());
        var typed =
                FormDataReader.parse(kryptering.decrypt(purpose, begun.falt().bytes()));
        return typed.asMap().values().stream().flatMap(List::stream).anyMatch(namner);
    }
}
