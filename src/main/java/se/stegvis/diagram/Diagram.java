package se.stegvis.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points along an axis, with what they are to be seen against. Built up from {@link #of} by what there is to show.
 *
 * @param axel long enough for every point and mark
 * @param skala high enough for every value
 */
public record Diagram(
        String rubrik,
        String mening,
        Axel axel,
        Skala skala,
        Storlek storlek,
        List<Serie> serier,
        List<Band> band,
        List<Grans> granser,
        List<Markering> markeringar,
        List<Spann> spann)
        implements Bild {

    /** What one line is of; its points in the order of the axis. */
    public record Serie(String namn, List<Punkt> punkter) {

        public Serie {
            punkter =
                    punkter.stream().sorted(Comparator.comparingLong(Punkt::x)).toList();
        }
    }

    /**
     * A value at a place of the axis.
     *
     * @param varde null: it is missing, and the line is broken here
     * @param text in place of a value in the table; empty for the usual
     */
    public record Punkt(long x, @Nullable BigDecimal varde, String text) {

        public static Punkt of(LocalDate dag, BigDecimal varde) {
            return new Punkt(dag.toEpochDay(), varde, "");
        }

        public static Punkt of(int plats, BigDecimal varde) {
            return new Punkt(plats, varde, "");
        }

        /** Asked for and not given, and why. */
        public static Punkt saknas(LocalDate dag, String text) {
            return new Punkt(dag.toEpochDay(), null, text);
        }

        public static Punkt saknas(int plats, String text) {
            return new Punkt(plats, null, text);
        }
    }

    /** Values that belong together, as those that differ too little from the first to tell of a change. */
    public record Band(BigDecimal fran, BigDecimal till, String namn) {}

    /** A value that is told from those below it. */
    public record Grans(BigDecimal varde, String namn) {}

    /**
     * A day on which something happened that the line should be seen with.
     *
     * @param tecken a letter or two above the drawing, the same for the same kind of thing
     * @param slag what the letter stands for
     * @param namn what happened, for the table
     */
    public record Markering(LocalDate dag, String tecken, String slag, String namn) {}

    /**
     * Days on which something went on. Those of the same name are drawn beside each other.
     *
     * @param till the last day; null while it goes on
     * @param lucka days on which nothing went on, drawn hollow
     */
    public record Spann(LocalDate fran, @Nullable LocalDate till, String namn, boolean lucka) {}

    public Diagram {
        serier = List.copyOf(serier);
        band = List.copyOf(band);
        granser = List.copyOf(granser);
        markeringar = List.copyOf(markeringar);
        spann = List.copyOf(spann);
        for (var serie : serier) {
            for (var punkt : serie.punkter()) {
                axel = axel.med(punkt.x());
                skala = punkt.varde() == null ? skala : skala.med(punkt.varde());
            }
        }
        for (var markering : markeringar) {
            axel = axel.med(markering.dag().toEpochDay());
        }
    }

    public static Diagram of(String rubrik, String mening, Axel axel, Skala skala, Storlek storlek) {
        return new Diagram(rubrik, mening, axel, skala, storlek, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Diagram med(Serie serie) {
        return new Diagram(
                rubrik, mening, axel, skala, storlek, plus(serier, serie), band, granser, markeringar, spann);
    }

    public Diagram med(Band ett) {
        return new Diagram(rubrik, mening, axel, skala, storlek, serier, plus(band, ett), granser, markeringar, spann);
    }

    public Diagram med(Grans grans) {
        return new Diagram(
                rubrik, mening, axel, skala, storlek, serier, band, plus(granser, grans), markeringar, spann);
    }

    public Diagram markerat(List<Markering> alla) {
        return new Diagram(rubrik, mening, axel, skala, storlek, serier, band, granser, alla, spann);
    }

    public Diagram spant(List<Spann> alla) {
        return new Diagram(rubrik, mening, axel, skala, storlek, serier, band, granser, markeringar, alla);
    }

    private static <T> List<T> plus(List<T> fore, T nytt) {
        var alla = new ArrayList<>(fore);
        alla.add(nytt);
        return alla;
    }

    @Override
    public Datatabell tabell() {
        return Tabellering.of(this);
    }

    @Override
    public Ritning rita() {
        return new Diagramritare(this).rita();
    }
}
