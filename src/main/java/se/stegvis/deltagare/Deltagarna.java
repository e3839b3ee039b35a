package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.util.NoSuchElementException;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;

/** Who a deltagande is about, and when, for the pages under its address. */
@Singleton
public class Deltagarna {

    private final DeltagareRepository deltagare;
    private final DeltagandeRepository deltaganden;

    Deltagarna(DeltagareRepository deltagare, DeltagandeRepository deltaganden) {
        this.deltagare = deltagare;
        this.deltaganden = deltaganden;
    }

    /** The person, whose name is thereby shown. */
    public VisadPerson visa(DeltagandeRef ref) {
        var kallas =
                deltaganden.findBenamning(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
        return VisadPerson.of(ref.deltagandeId(), kallas.fornamn(), kallas.efternamn(), kallas.deltagarNr());
    }

    /** When she was enrolled and exited, for rules that count from those days. */
    public Deltagandetid tid(DeltagandeRef ref) {
        return deltaganden.findTid(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
    }

    Deltagare find(DeltagandeRef ref) {
        return deltagare.findByDeltagande(ref.insatsId(), ref.deltagandeId()).orElseThrow(NoSuchElementException::new);
    }
}
