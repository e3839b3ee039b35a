package se.stegvis.skattning;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.instrument.UtanVarde;

/** The answer to one question: a value, or one that is not. Exactly one of the two is there. */
record Varde(@Nullable BigDecimal varde, @Nullable UtanVarde svar) {

    Varde {
        if ((varde == null) == (svar == null)) {
            throw new IllegalArgumentException("An answer is a value or a word");
        }
    }

    static Varde of(BigDecimal varde) {
        return new Varde(varde, null);
    }

    static Varde of(UtanVarde svar) {
        return new Varde(null, svar);
    }

    Optional<BigDecimal> tal() {
        return Optional.ofNullable(varde);
    }

    /** To read, with a decimal comma. */
    String text(int decimaler) {
        return varde == null ? (svar == null ? "" : svar.etikett()) : Tal.text(varde, decimaler);
    }
}
