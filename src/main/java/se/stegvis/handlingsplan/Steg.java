package se.stegvis.handlingsplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to be done, and by whom. */
record Steg(String vad, Ansvarig ansvarig, @Nullable LocalDate klartSenast, Stegstatus status) {

    boolean isForsenat(LocalDate idag) {
        return klartSenast != null && klartSenast.isBefore(idag) && status.isKvar();
    }
}
