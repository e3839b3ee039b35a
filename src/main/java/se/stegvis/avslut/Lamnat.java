package se.stegvis.avslut;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Something left open at an exit.
 *
 * @param ateroppningId the trail that its exit stands in; null while that holds
 * @param vad what was open, in the words of the program
 * @param orsak code of {@link Lamnatorsak}
 */
@MappedEntity("avslut_lamnat")
public record Lamnat(
        @Id @GeneratedValue long id,
        long deltagandeId,
        @Nullable Long ateroppningId,
        String sak,
        String vad,
        String orsak,
        String text) {

    static Lamnat vid(long deltagandeId, Lamnat l) {
        return new Lamnat(0, deltagandeId, null, l.sak, l.vad, l.orsak, l.text);
    }

    /** Of an exit that is not made yet. */
    public static Lamnat med(String sak, String vad, String orsak, String text) {
        return new Lamnat(0, 0, null, sak, vad, orsak, text);
    }
}
