package se.stegvis.gemensamt;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that is not a value. Not asked is the absence of any answer: null in the database, empty in a file. */
public enum Svar {
    VILL_INTE_SVARA("vill_inte_svara", "Vill inte svara"),
    OKANT("okant", "Okänt");

    /** What stands where nothing was asked. */
    public static final String EJ_FRAGAT = "Ej frågat";

    private final String kod;
    private final String etikett;

    Svar(String kod, String etikett) {
        this.kod = kod;
        this.etikett = etikett;
    }

    public String kod() {
        return kod;
    }

    public String etikett() {
        return etikett;
    }

    public static Optional<Svar> find(@Nullable String kod) {
        return Arrays.stream(values()).filter(svar -> svar.kod.equals(kod)).findFirst();
    }
}
