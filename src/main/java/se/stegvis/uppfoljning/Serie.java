package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Manadsserie;

/**
 * The due days of one kind for one deltagande, in order: a single day, or every so many months for ever. A takt that is
 * changed moves only the days from its first day on, and those are counted from the same start (domain, section 3).
 */
final class Serie {

    private static final LocalDate BORJAN = LocalDate.of(1, 1, 1);

    /** Days of one takt: on or after {@code fran}, and before {@code fore}. */
    private record Avsnitt(Manadsserie dagar, LocalDate fran, LocalDate fore) {
        Optional<LocalDate> nextAfter(LocalDate dag) {
            var forst = dag.isBefore(fran) ? dagar.nextOnOrAfter(fran) : dagar.nextAfter(dag);
            return Optional.of(forst).filter(d -> d.isBefore(fore));
        }
    }

    private final Optional<LocalDate> enda;
    private final List<Avsnitt> avsnitt;
    private final LocalDate forst;
    private final LocalDate sist;

    private Serie(Optional<LocalDate> enda, List<Avsnitt> avsnitt, LocalDate forst, LocalDate sist) {
        this.enda = enda;
        this.avsnitt = avsnitt;
        this.forst = forst;
        this.sist = sist;
    }

    /** One day. */
    static Serie enda(LocalDate dag) {
        return new Serie(Optional.of(dag), List.of(), LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Again and again from a day.
     *
     * @param takter in any order; the first of them holds from the beginning
     */
    static Serie upprepad(LocalDate start, List<Takt> takter) {
        var ordnade = takter.stream().sorted(Comparator.comparing(Takt::fran)).toList();
        return new Serie(
                Optional.empty(),
                IntStream.range(0, ordnade.size())
                        .mapToObj(i -> new Avsnitt(
                                new Manadsserie(start, ordnade.get(i).manader()),
                                i == 0 ? BORJAN : ordnade.get(i).fran(),
                                i + 1 == ordnade.size()
                                        ? LocalDate.MAX
                                        : ordnade.get(i + 1).fran()))
                        .toList(),
                LocalDate.MIN,
                LocalDate.MAX);
    }

    private Optional<LocalDate> nextAfter(LocalDate dag) {
        return Stream.concat(
                        enda.filter(d -> d.isAfter(dag)).stream(),
                        avsnitt.stream().flatMap(a -> a.nextAfter(dag).stream()))
                .findFirst();
    }

    /** The same, but nothing of it comes due before a day, nor after another. */
    Serie inom(LocalDate fran, @Nullable LocalDate till) {
        return new Serie(enda, avsnitt, fran, till == null ? LocalDate.MAX : till);
    }

    /** All of them, from the first; without end when they go on. */
    Stream<LocalDate> dagar() {
        return Stream.iterate(nextAfter(BORJAN), Optional::isPresent, d -> d.flatMap(this::nextAfter))
                .flatMap(Optional::stream)
                .dropWhile(dag -> dag.isBefore(forst))
                .takeWhile(dag -> !dag.isAfter(sist));
    }

    /** Which of them a day is, from 0; empty when it is none. */
    Optional<Integer> nummer(LocalDate dag) {
        var fore = dagar().takeWhile(d -> !d.isAfter(dag)).toList();
        return fore.isEmpty() || !fore.get(fore.size() - 1).equals(dag)
                ? Optional.empty()
                : Optional.of(fore.size() - 1);
    }

    /** The one with the number; empty when they are fewer. */
    Optional<LocalDate> dag(int nummer) {
        return dagar().skip(nummer).findFirst();
    }
}
