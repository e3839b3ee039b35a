package se.stegvis.skarm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;

/** A form that a deltagare can answer on a lent screen. */
public interface Skarmformular {

    /** The word of addresses and of the database: small letters, digits and _, at most 20. */
    String nyckel();

    /** What staff call it. */
    String namn();

    /** Why the screen can not be lent for it now, as a sentence; empty when it can. */
    Optional<String> hinder(DeltagandeRef ref);

    /** What is asked, in order; at least one. The same each time until the form is answered. */
    List<Skarmfraga> fragor(DeltagandeRef ref);

    /**
     * Whether no answer may be kept beside who gives it, not even until she is done: then they are carried from page to page,
     * and a page that is loaded anew begins again.
     */
    default boolean utanSpar() {
        return false;
    }

    /** What becomes of the answers, for staff; a sentence. */
    default String sparas() {
        return "Svaren sparas med dagens datum när deltagaren har tryckt på Klar. Avbryts det sparas ingenting.";
    }

    /** What the participant is told of who sees them; a sentence. */
    default String lofte() {
        return "Ingen ser dina svar förrän du är klar.";
    }

    /** Where staff come from, and go back to. */
    default String tillbaka(DeltagandeRef ref) {
        return ref.href() + "/skattningar";
    }

    /**
     * Saves what was answered, in the transaction of the act.
     *
     * @param svar by the keys of the questions, all answered, each as its question takes it
     * @param medarbetareId who lent the screen
     * @return why it could not be saved, as a sentence; empty when it was
     */
    Optional<String> ta(DeltagandeRef ref, Map<String, String> svar, long medarbetareId);
}
