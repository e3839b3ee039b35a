package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Halvar;

/**
 * An invented world, as somebody would write it down by hand.
 *
 * @param ended codes that have ended, with their last day
 */
record NaiveWorld(
        List<Deltagande> deltaganden,
        Map<Nyckel, List<Samtal>> samtal,
        Map<String, LocalDate> ended,
        NaiveUppfoljt uppfoljt,
        NaiveSmail smail,
        NaiveOrs ors,
        NaiveEkonomi ekonomi) {

    /** Points out a deltagande. */
    record Nyckel(String insats, String nr, LocalDate inskriven) {}

    /** An attempt to call after the exit; no läge unless she was reached. */
    record Samtal(int manader, LocalDate datum, String resultat, String lage) {}

    /**
     * A deltagande; null days are those that have not come, empty answers those never asked.
     *
     * @param slag how it counts: named, withdrawn (named once, anonymous since) or tally
     * @param utfall codes, work perhaps with an extent after a colon
     * @param overford the one it carries on
     */
    record Deltagande(
            String insats,
            String nr,
            Slag slag,
            String kon,
            String fodd,
            LocalDate inskriven,
            @Nullable LocalDate utskriven,
            String anledning,
            String utbildning,
            String forsorjningstid,
            List<String> forsorjning,
            List<String> forsorjningEfter,
            List<String> sysselsattning,
            List<String> utfall,
            @Nullable LocalDate medDeltagaren,
            @Nullable LocalDate medRemittenten,
            @Nullable Nyckel overford) {

        Nyckel key() {
            return new Nyckel(insats, nr, inskriven);
        }

        boolean anonym() {
            return slag != Slag.NAMED && !anledning.equals("felregistrering");
        }

        boolean raknas() {
            return slag == Slag.NAMED && !anledning.equals("felregistrering");
        }

        LocalDate halvar() {
            return Halvar.of(inskriven).first();
        }
    }

    enum Slag {
        NAMED,
        WITHDRAWN,
        TALLY
    }

    List<Samtal> samtal(Deltagande d) {
        return d.slag == Slag.TALLY ? List.of() : samtal.getOrDefault(d.key(), List.of());
    }

    /** The first day of those that it was carried over from, one after the other, of those that count. */
    LocalDate borjan(Deltagande d) {
        Map<Nyckel, Deltagande> byKey = new HashMap<>();
        deltaganden.stream().filter(one -> one.slag != Slag.TALLY).forEach(one -> byKey.put(one.key(), one));
        var first = d.inskriven;
        Set<Nyckel> seen = new HashSet<>();
        for (var at = d.overford; at != null && seen.add(at); ) {
            var earlier = Objects.requireNonNull(byKey.get(at));
            if (earlier.raknas() && earlier.inskriven.isBefore(first)) {
                first = earlier.inskriven;
            }
            at = earlier.overford;
        }
        return first;
    }
}
