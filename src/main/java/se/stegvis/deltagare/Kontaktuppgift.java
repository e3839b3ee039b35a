package se.stegvis.deltagare;

import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Svar;
import se.stegvis.kryptering.Chiffer;

/**
 * A telephone number, an e-mail address or an address as far as it is known: a value, an answer that is none, or nothing
 * asked.
 *
 * @param varde empty when there is none
 */
record Kontaktuppgift(String varde, @Nullable Svar svar) {

    static final Kontaktuppgift EJ_FRAGAD = new Kontaktuppgift("", null);

    Kontaktuppgift {
        if (svar != null && !varde.isEmpty()) {
            throw new IllegalArgumentException("Both a value and an answer");
        }
    }

    /** As it is kept: sealed, the code of an answer, or both null. */
    record Sparad(@Nullable Chiffer varde, @Nullable String svar) {

        boolean ejFragad() {
            return varde == null && svar == null;
        }

        /** What stands in place of a value; empty when there is one. */
        String text() {
            return varde != null ? "" : Svar.find(svar).map(Svar::etikett).orElse(Svar.EJ_FRAGAT);
        }
    }

    Sparad seal(Skydd skydd, Kolumn kolumn) {
        return new Sparad(skydd.seal(kolumn, varde), svar == null ? null : svar.kod());
    }

    /** It tells where somebody is. */
    @Override
    public String toString() {
        return "Kontaktuppgift";
    }
}
