package se.stegvis.skarm;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;

/**
 * A question on a lent screen.
 *
 * @param nyckel what the answer is kept under
 * @param hjalp a sentence more; empty when there is none
 * @param val what can be answered, each a button; none for a place on a line, which is answered with 0 to 100
 */
public record Skarmfraga(String nyckel, String text, String hjalp, List<Alternativ> val) {

    private static final int LINJE = 100;

    /** With buttons to choose among. */
    public static Skarmfraga val(String nyckel, String text, String hjalp, List<Alternativ> val) {
        return new Skarmfraga(nyckel, text, hjalp, List.copyOf(val));
    }

    /** With a line, on which a place is chosen without its number being shown. */
    public static Skarmfraga linje(String nyckel, String text, String hjalp) {
        return new Skarmfraga(nyckel, text, hjalp, List.of());
    }

    boolean isLinje() {
        return val.isEmpty();
    }

    boolean tar(String svar) {
        return isLinje()
                ? svar.matches("[0-9]{1,3}") && Integer.parseInt(svar) <= LINJE
                : val.stream().anyMatch(v -> v.kod().equals(svar));
    }

    /** An answer as she may read it again before she is done; of a line only that there is one. */
    String text(String svar) {
        return isLinje()
                ? "Besvarad"
                : val.stream()
                        .filter(v -> v.kod().equals(svar))
                        .map(Alternativ::etikett)
                        .findFirst()
                        .orElse("");
    }
}
