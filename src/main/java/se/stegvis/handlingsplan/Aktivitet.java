package se.stegvis.handlingsplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the participant takes part in, beside other such things.
 *
 * @param slag code of the list aktivitetsslag
 * @param till the last day; null while nobody knows
 * @param omfattning per cent of 40 hours a week; null when nobody has said
 */
record Aktivitet(
        String nyckel,
        String slag,
        String vad,
        String plats,
        LocalDate fran,
        @Nullable LocalDate till,
        @Nullable Integer omfattning) {}
