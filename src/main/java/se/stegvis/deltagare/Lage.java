package se.stegvis.deltagare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Sysselsattningskoder;

/**
 * A person's situation at one time: where the support comes from and what she does. Codes of the lists forsorjning and
 * sysselsattning, or one answer that is not a value; an empty list was not asked.
 */
public record Lage(List<String> forsorjning, List<Sysselsattning> sysselsattning) {

    public static final Lage EJ_FRAGAT = new Lage(List.of(), List.of());

    /** Before the enrolment, or after the exit. */
    public enum Tidpunkt {
        FORE,
        EFTER;

        String kolumn() {
            return this == FORE ? "fore" : "efter";
        }
    }

    /**
     * An occupation.
     *
     * @param omfattning extent of work in per cent of 40 hours a week; null when it is not work or was not asked
     */
    public record Sysselsattning(String kod, @Nullable Integer omfattning) {

        /** Whether the code is one of the three kinds of work, which have an extent. */
        public static boolean isArbete(String kod) {
            return Sysselsattningskoder.ARBETE.contains(kod);
        }
    }
}
