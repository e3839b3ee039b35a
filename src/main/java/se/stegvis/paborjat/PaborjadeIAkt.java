package se.stegvis.paborjat;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The forms that somebody has begun about deltaganden; nobody else's. */
@Singleton
public class PaborjadeIAkt {

    /** About whom it is, and the address of its page. */
    @Introspected
    public record Form(long deltagandeId, String sida) {}

    private final PaborjatRepository repository;

    PaborjadeIAkt(PaborjatRepository repository) {
        this.repository = repository;
    }

    /** By address. */
    public List<Form> find(long medarbetareId, Collection<Long> deltaganden) {
        return repository.findIAkt(medarbetareId, deltaganden);
    }
}
