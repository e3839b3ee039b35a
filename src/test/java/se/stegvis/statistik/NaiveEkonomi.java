package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What the insatser of an invented world may cost and have cost, added up with pen and paper. */
record NaiveEkonomi(List<Kvartal> kvartal) {

    /** A quarter of an insats; null where nobody has said. */
    record Kvartal(String insats, int ar, int nummer, @Nullable Integer budget, @Nullable Integer utfall) {

        LocalDate forst() {
            return LocalDate.of(ar, 3 * nummer - 2, 1);
        }

        LocalDate sist() {
            var manad = LocalDate.of(ar, 3 * nummer, 1);
            return manad.withDayOfMonth(manad.lengthOfMonth());
        }
    }

    static NaiveEkonomi random(Random random, List<String> insatser) {
        var kvartal = new ArrayList<Kvartal>();
        for (var insats : insatser) {
            for (var i = 0; i < 16; i++) {
                if (random.nextInt(4) > 0) {
                    kvartal.add(new Kvartal(insats, 2020 + i / 4, 1 + i % 4, belopp(random), belopp(random)));
                }
            }
        }
        return new NaiveEkonomi(kvartal);
    }

    private static @Nullable Integer belopp(Random random) {
        return random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(2_000_000));
    }

    long summa(List<String> insatser, String matt, LocalDate fran, LocalDate till) {
        var summa = 0L;
        for (var k : kvartal) {
            var belopp = matt.equals("budget") ? k.budget : k.utfall;
            if (insatser.contains(k.insats)
                    && belopp != null
                    && !k.forst().isBefore(fran)
                    && !k.sist().isAfter(till)) {
                summa += belopp;
            }
        }
        return summa;
    }
}
