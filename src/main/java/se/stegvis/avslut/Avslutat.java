package se.stegvis.avslut;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Lage;

/**
 * What an exit says, read and found possible.
 *
 * @param sistaDag null only for a felregistrering
 * @param anledning code of the list avslutsanledning
 * @param efterat null when nothing of it was asked, as when many exit at once: what is known then stays
 * @param lamnat what was open and is left so
 */
public record Avslutat(
        @Nullable LocalDate sistaDag,
        String anledning,
        String text,
        Lage efter,
        @Nullable Efterat efterat,
        List<Lamnat> lamnat) {}
