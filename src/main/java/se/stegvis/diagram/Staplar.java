package se.stegvis.diagram;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars, each below its name: amounts or shares beside each other.
 *
 * @param radrubrik the heading of the names, in the table
 * @param vardesrubrik the heading of the values, with their unit
 * @param max as far as the bars' room goes; further if one is longer
 * @param mal what is aimed at, none or one
 */
public record Staplar(
        String rubrik,
        String mening,
        String radrubrik,
        String vardesrubrik,
        List<Stapel> staplar,
        BigDecimal max,
        List<Mal> mal)
        implements Bild {

    /**
     * A bar.
     *
     * @param varde null: it is missing or not shown, which is no bar of nothing
     * @param text the value to read, or why there is none
     */
    public record Stapel(String namn, @Nullable BigDecimal varde, String text) {}

    /** A line across the bars. */
    public record Mal(BigDecimal varde, String namn) {}

    public Staplar {
        staplar = List.copyOf(staplar);
        mal = List.copyOf(mal);
        for (var stapel : staplar) {
            max = stapel.varde() == null ? max : max.max(stapel.varde());
        }
        for (var ett : mal) {
            max = max.max(ett.varde());
        }
    }

    @Override
    public Datatabell tabell() {
        return Datatabell.of(
                List.of(radrubrik, vardesrubrik),
                staplar.stream()
                        .map(s -> new Datatabell.Rad(s.namn(), List.of(s.text())))
                        .toList(),
                staplar.size());
    }

    @Override
    public Ritning rita() {
        return Stapelritare.rita(this);
    }
}
