package se.stegvis.handlingsplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, and by whom.
 *
 * @param vem who at the responsible party, in words; may be empty
 */
record Steg(
        String nyckel,
        String vad,
        Ansvarig ansvarig,
        String vem,
        @Nullable LocalDate klartSenast,
        Stegstatus status,
        String resultat) {}
