package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sums of ORS and SRS of one deltagande, a session a row, earliest first. Sums are in points of 40. */
record Orsserie(List<Tillfalle> tillfallen) {

    /**
     * A session, which is a day.
     *
     * @param ors null when it was not filled in, or not all of it
     * @param srs likewise
     */
    record Tillfalle(LocalDate dag, @Nullable BigDecimal ors, @Nullable BigDecimal srs) {}

    /** A sum and its day. */
    record Summa(LocalDate dag, BigDecimal varde) {}

    /** From mätningar of the two forms, in any order. */
    static Orsserie of(List<Matning> ors, List<Matning> srs) {
        var dagar = new TreeMap<LocalDate, Tillfalle>();
        ors.forEach(m -> dagar.put(m.datum(), new Tillfalle(m.datum(), summa(m), null)));
        srs.forEach(m -> dagar.merge(
                m.datum(),
                new Tillfalle(m.datum(), null, summa(m)),
                (ett, annat) -> new Tillfalle(ett.dag(), ett.ors(), annat.srs())));
        return new Orsserie(List.copyOf(dagar.values()));
    }

    /** Of the four lines; null unless each has a value. */
    static @Nullable BigDecimal summa(Matning matning) {
        var tal = OrsForm.RADER.stream()
                .flatMap(rad -> matning.varde(rad).flatMap(Varde::tal).stream())
                .toList();
        return tal.size() == OrsForm.RADER.size() ? tal.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    List<Summa> ors() {
        return summor(t -> t.ors());
    }

    List<Summa> srs() {
        return summor(t -> t.srs());
    }

    private interface Del {
        @Nullable
        BigDecimal av(Tillfalle tillfalle);
    }

    private List<Summa> summor(Del del) {
        var summor = new ArrayList<Summa>();
        for (var tillfalle : tillfallen) {
            var varde = del.av(tillfalle);
            Stream.ofNullable(varde).map(v -> new Summa(tillfalle.dag(), v)).forEach(summor::add);
        }
        return summor;
    }

    /** The latest day something was filled in. */
    LocalDate senast() {
        return tillfallen.get(tillfallen.size() - 1).dag();
    }

    boolean isTom() {
        return tillfallen.isEmpty();
    }
}
