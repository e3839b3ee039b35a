package se.stegvis.sammandrag;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.stegvis.web.Kodord;
import se.stegvis.web.SqlErrors;

/** What each has asked for. Nobody sees or changes another's. */
@Singleton
class Onskemal {

    private final SammandragRepository repository;

    Onskemal(SammandragRepository repository) {
        this.repository = repository;
    }

    /**
     * A wish.
     *
     * @param ofta empty for none
     * @param grupper codes of groups of the work list
     * @param version of the row it replaces; 0 when there is none
     */
    record Vad(Optional<Ofta> ofta, List<String> grupper, int version) {}

    Vad av(long medarbetareId) {
        var rad = repository.findByMedarbetareId(medarbetareId);
        return rad.map(s ->
                        new Vad(Kodord.find(Ofta.class, s.ofta()), repository.findGrupper(medarbetareId), s.version()))
                .orElse(new Vad(Optional.empty(), List.of(), 0));
    }

    /** @throws OptimisticLockException when she has written another meanwhile, in another window */
    @Transactional
    void spara(long medarbetareId, Vad vad) {
        var fore = repository.findByMedarbetareId(medarbetareId);
        repository.removeGrupper(medarbetareId);
        if (vad.ofta().isEmpty()) {
            if (fore.isPresent() && repository.remove(medarbetareId, vad.version()) == 0) {
                throw new OptimisticLockException("The wish was changed meanwhile");
            }
            return;
        }
        var ofta = vad.ofta().get().kod();
        if (fore.isPresent()) {
            repository.update(new Sammandrag(medarbetareId, ofta, fore.get().skickat(), vad.version()));
        } else {
            add(new Sammandrag(medarbetareId, ofta, null, 0));
        }
        vad.grupper().forEach(grupp -> repository.addGrupp(medarbetareId, grupp));
    }

    private void add(Sammandrag nytt) {
        try {
            repository.save(nytt);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("The wish was written meanwhile", e);
            }
            throw e;
        }
    }
}
