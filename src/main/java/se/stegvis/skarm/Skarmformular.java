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
     * Saves what was answered, in the transaction of the act.
     *
     * @param svar by the keys of the questions, all answered, each as its question takes it
     * @param medarbetareId who lent the screen
     * @return why it could not be saved, as a sentence; empty when it was
     */
    Optional<String> ta(DeltagandeRef ref, Map<String, String> svar, long medarbetareId);
}
