package se.stegvis.insats;

import java.util.Objects;
import se.stegvis.atkomstlogg.Andrad;
import se.stegvis.gemensamt.Datum;

/** A line of the audit trail, to read. */
record SparRad(String tid, String vem, String vad, String handelse, String fore, String efter) {

    /** The label says what was changed. */
    static SparRad of(Andrad andrad, String vad) {
        return new SparRad(
                Datum.lasbart(andrad.tidpunkt()),
                Objects.requireNonNullElse(andrad.vem(), "Kommando på servern"),
                vad,
                switch (andrad.handelse()) {
                    case "ADDED" -> "Ny";
                    case "IMPORTED" -> "Inläst";
                    case "CORRECTED" -> "Rättat bakåt";
                    default -> "Ändrat";
                },
                andrad.fore(),
                andrad.efter());
    }
}
