package se.stegvis.jobb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;

/** All that is done by itself. */
record JobbView(List<Rad> rader) {

    static final String HREF = "/installningar/jobb";

    /**
     * One of them.
     *
     * @param senast when it was last done and what that came to
     * @param farg of the tag, which says how it stands
     */
    record Rad(String vad, String senast, String resultat, String lage, String farg) {

        static Rad of(Jobb jobb, @Nullable Korning korning) {
            if (korning == null || korning.klar() == null) {
                var lage = korning == null ? "Inte kört ännu" : lage(korning);
                return new Rad(jobb.vad(), "", "", lage, korning == null || korning.fel() == null ? "" : "red");
            }
            return new Rad(
                    jobb.vad(),
                    Datum.lasbart(korning.klar()),
                    korning.resultat(),
                    lage(korning),
                    korning.fel() != null ? "red" : korning.instans() != null ? "yellow" : "green");
        }

        private static String lage(Korning korning) {
            if (korning.instans() != null && korning.paborjad() != null) {
                return "Pågår sedan " + Datum.lasbart(korning.paborjad());
            }
            return korning.fel() == null
                    ? korning.klar() == null ? "Inte kört ännu" : "Klart"
                    : "Gick fel och görs om inom fem minuter";
        }
    }
}
