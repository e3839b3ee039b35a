package se.stegvis.diagram;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.diagram.Staplar.Stapel;

/**
 * Bars of the same few series below each name: women and men, before and after.
 *
 * @param radrubrik the heading of the names, in the table
 * @param serier what the first bar of every name is of, what the second is, and so on
 * @param max as far as the bars' room goes; further if one is longer
 */
public record Gruppstaplar(
        String rubrik, String mening, String radrubrik, List<String> serier, List<Grupp> grupper, BigDecimal max)
        implements Bild {

    /** The bars of a name, one of each series; what {@link Stapel} calls a name is the series again. */
    public record Grupp(String namn, List<Stapel> staplar) {

        public Grupp {
            staplar = List.copyOf(staplar);
        }
    }

    /** As many can be told from each other without colour. */
    static final int SERIER = 3;

    public Gruppstaplar {
        serier = List.copyOf(serier);
        grupper = List.copyOf(grupper);
        if (serier.size() > SERIER) {
            throw new IllegalArgumentException("More series than can be told apart: " + serier);
        }
        for (var grupp : grupper) {
            if (grupp.staplar().size() != serier.size()) {
                throw new IllegalArgumentException(grupp.namn() + " has not a bar of each of " + serier);
            }
            for (var stapel : grupp.staplar()) {
                max = stapel.varde() == null ? max : max.max(stapel.varde());
            }
        }
    }

    @Override
    public Datatabell tabell() {
        return Datatabell.of(
                Stream.concat(Stream.of(radrubrik), serier.stream()).toList(),
                grupper.stream()
                        .map(g -> new Datatabell.Rad(
                                g.namn(),
                                IntStream.range(0, serier.size())
                                        .mapToObj(i -> g.staplar().get(i).text())
                                        .toList()))
                        .toList(),
                grupper.size());
    }

    @Override
    public Ritning rita() {
        return Gruppritare.rita(this);
    }
}
