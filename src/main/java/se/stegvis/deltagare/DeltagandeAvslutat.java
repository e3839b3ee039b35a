package se.stegvis.deltagare;

import java.util.List;

/**
 * Some deltaganden have an exit that they had not, or another than they had: what is counted from it is counted anew.
 * Published inside the transaction of the act, when the rows say what they are to say; a listener that throws takes it back.
 * A felregistrering is one too.
 *
 * @param deltaganden ids
 * @param inlasta whether they were read from a file
 */
public record DeltagandeAvslutat(List<Long> deltaganden, boolean inlasta) {

    public static DeltagandeAvslutat of(long deltagandeId) {
        return new DeltagandeAvslutat(List.of(deltagandeId), false);
    }

    /** Some that an import has exited, or whose exit it has changed. */
    public static DeltagandeAvslutat urFil(List<Long> deltaganden) {
        return new DeltagandeAvslutat(deltaganden, true);
    }
}
