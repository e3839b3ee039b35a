package se.stegvis.anteckning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a note says.
 *
 * @param slag code of the list anteckningsslag; null when it was not said
 * @param kontaktsatt code of the list kontaktsatt
 * @param deltog who took part beside the deltagare and the writer, in her words
 */
record Innehall(
        LocalDate datum,
        String rubrik,
        String text,
        @Nullable String slag,
        @Nullable String kontaktsatt,
        @Nullable Integer minuter,
        String deltog) {

    @Override
    public String toString() {
        return "Innehall";
    }
}
