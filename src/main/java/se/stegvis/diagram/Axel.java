package se.stegvis.diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.stegvis.gemensamt.Datum;

/** The level axis: where a point is, how a place is called, and which places are named below. */
public sealed interface Axel {

    /** A named place. */
    record Streck(long x, String text) {}

    /** The first place. */
    long fran();

    /** The last place. */
    long till();

    /** The heading of the column of places. */
    String rubrik();

    /** What a place is called in the table. */
    String text(long x);

    List<Streck> streck();

    /** The same axis, long enough for the place. */
    Axel med(long x);

    /** Whether the latest is what one wants to see first in a table. */
    boolean senastForst();

    /** Days, each as far from the next as they are apart. A place is the day's number since 1970. */
    record Tid(LocalDate forsta, LocalDate sista) implements Axel {

        public Tid {
            if (forsta.isAfter(sista)) {
                throw new IllegalArgumentException(forsta + " is after " + sista);
            }
        }

        @Override
        public long fran() {
            return forsta.toEpochDay();
        }

        @Override
        public long till() {
            return sista.toEpochDay();
        }

        @Override
        public String rubrik() {
            return "Dag";
        }

        @Override
        public String text(long x) {
            return Datum.lasbart(LocalDate.ofEpochDay(x));
        }

        @Override
        public List<Streck> streck() {
            return Tidsstreck.of(forsta, sista);
        }

        @Override
        public Axel med(long x) {
            var dag = LocalDate.ofEpochDay(x);
            return new Tid(dag.isBefore(forsta) ? dag : forsta, dag.isAfter(sista) ? dag : sista);
        }

        @Override
        public boolean senastForst() {
            return true;
        }
    }

    /** Names in an order, as far apart as each other. A place is its number in the list, from 0. */
    record Ordning(String rubrik, List<String> namn) implements Axel {

        private static final int FLEST = 6;

        public Ordning {
            namn = List.copyOf(namn);
            if (namn.isEmpty()) {
                throw new IllegalArgumentException("An order of nothing");
            }
        }

        @Override
        public long fran() {
            return 0;
        }

        @Override
        public long till() {
            return namn.size() - 1L;
        }

        @Override
        public String text(long x) {
            return namn.get(Math.toIntExact(x));
        }

        @Override
        public List<Streck> streck() {
            int vart = (namn.size() + FLEST - 1) / FLEST;
            return IntStream.range(0, namn.size())
                    .filter(i -> i % vart == 0)
                    .mapToObj(i -> new Streck(i, namn.get(i)))
                    .toList();
        }

        @Override
        public Axel med(long x) {
            if (x < 0 || x > till()) {
                throw new IllegalArgumentException("No place " + x + " among " + namn.size());
            }
            return this;
        }

        @Override
        public boolean senastForst() {
            return false;
        }
    }
}
