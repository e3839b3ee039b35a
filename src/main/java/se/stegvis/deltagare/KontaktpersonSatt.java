package se.stegvis.deltagare;

import java.util.List;

/**
 * Told in the transaction that has set {@code deltagande.kontaktperson_id}, to whoever keeps the history of it.
 *
 * @param deltaganden ids; those that have the kontaktperson they had may be among them
 * @param inskrivna whether they are just enrolled, so that there is no history yet
 * @param inlasta whether they were read from a file, which is news to nobody
 */
public record KontaktpersonSatt(List<Long> deltaganden, boolean inskrivna, boolean inlasta) {

    static KontaktpersonSatt inskriven(long deltagandeId) {
        return new KontaktpersonSatt(List.of(deltagandeId), true, false);
    }

    /** Some that an import has just made. */
    public static KontaktpersonSatt nyaUrFil(List<Long> deltaganden) {
        return new KontaktpersonSatt(deltaganden, true, true);
    }

    /** Some that an import has changed, in this perhaps or in something else. */
    public static KontaktpersonSatt andradeUrFil(List<Long> deltaganden) {
        return new KontaktpersonSatt(deltaganden, false, true);
    }
}
