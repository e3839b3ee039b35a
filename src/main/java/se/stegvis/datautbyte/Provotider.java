package se.stegvis.datautbyte;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;

/**
 * The prövotid of a row is the one of today. Of a new insats it holds from the beginning; where it is another than the
 * stored one it holds from today, so that those already enrolled keep theirs.
 */
record Provotider(Installningar installningar, LocalDate idag) {

    void write(Collection<InsatsRad> rows, Map<String, InsatsRad> before, Map<String, StoredInsatser.Ids> ids) {
        for (var rad : rows) {
            var old = before.get(rad.insats());
            var stored = old == null ? null : old.provotidManader();
            if (!Objects.equals(stored, rad.provotidManader())) {
                var niva = Niva.insats(
                        Objects.requireNonNull(ids.get(rad.insats())).id());
                installningar.satt(
                        Installning.PROVOTID,
                        niva,
                        old == null ? Installningar.BORJAN : idag,
                        months(rad.provotidManader()),
                        Andringslogg.KOMMANDO,
                        "");
            }
        }
    }

    private static BigDecimal months(@Nullable Integer months) {
        return months == null ? BigDecimal.ZERO : BigDecimal.valueOf(months);
    }
}
