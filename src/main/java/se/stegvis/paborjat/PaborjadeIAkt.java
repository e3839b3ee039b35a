package se.stegvis.paborjat;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;

/** The forms that somebody has begun about one deltagande; nobody else's. */
@Singleton
public class PaborjadeIAkt {

    /** What it is called, and the address of its page. */
    @Introspected
    public record Form(String vad, String sida) {}

    private final PaborjatRepository repository;

    PaborjadeIAkt(PaborjatRepository repository) {
        this.repository = repository;
    }

    public List<Form> find(long medarbetareId, long deltagandeId) {
        return repository.findIAkt(medarbetareId, deltagandeId);
    }
}
