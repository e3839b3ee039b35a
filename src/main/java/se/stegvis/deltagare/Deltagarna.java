package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.util.NoSuchElementException;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;

/** Who a deltagande is about, for the head of every page under its address. */
@Singleton
public class Deltagarna {

    private final DeltagareRepository deltagare;

    Deltagarna(DeltagareRepository deltagare) {
        this.deltagare = deltagare;
    }

    /** The person, whose name is thereby shown. */
    public VisadPerson visa(DeltagandeRef ref) {
        return visa(ref, find(ref));
    }

    Deltagare find(DeltagandeRef ref) {
        return deltagare.findByDeltagande(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
    }

    static VisadPerson visa(DeltagandeRef ref, Deltagare person) {
        return VisadPerson.of(ref.deltagandeId(), person.fornamn(), person.efternamn(), "utan namn");
    }
}
