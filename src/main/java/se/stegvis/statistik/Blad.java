package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the page as a sheet: what was asked, the rows as they are read, and how each measure is defined. The one layout
 * of both formats.
 */
record Blad(String namn, List<Rad> rader) {

    /** A row of cells; of the head when it stands out. */
    record Rad(boolean rubrik, List<Cell> celler) {}

    /** A text, or a figure beside an empty one. */
    record Cell(String text, Optional<Tal> tal) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }

        /** A dash is a text, and nothing is nothing. */
        static Cell of(Tal tal) {
            return tal.finns() ? new Cell("", Optional.of(tal)) : of(tal.text());
        }
    }

    /**
     * The table as the page shows it.
     *
     * @param ingress who the tables of its part are about
     * @param uttag when it was counted, to read
     */
    static Blad of(Tabellvy vy, Statistikval val, String ingress, String uttag) {
        var rader = new ArrayList<Rad>();
        rader.add(rad(true, vy.etikett()));
        val.iOrd().forEach(ord -> rader.add(rad(false, ord.vad(), ord.text())));
        rader.add(rad(false, "Räknat", uttag));
        rader.add(rad(false, "Vilka", ingress));
        if (!vy.text().isEmpty()) {
            rader.add(rad(false, "Läs så här", vy.text()));
        }
        rader.add(rad(false, ""));
        if (vy.ingen()) {
            rader.add(rad(false, vy.tomt()));
        } else {
            siffrorna(rader, vy);
        }
        rader.add(rad(false, ""));
        rader.add(rad(true, "Så räknas det"));
        vy.definitioner().forEach(d -> rader.add(rad(false, d.etikett(), d.definition())));
        return new Blad(vy.namn(), List.copyOf(rader));
    }

    private static void siffrorna(List<Rad> rader, Tabellvy vy) {
        boolean grupperad = vy.grupper().stream().anyMatch(g -> !g.etikett().isEmpty());
        var ledare = Stream.of(grupperad ? "Grupp" : "", vy.ledare()).filter(l -> !l.isEmpty());
        rader.add(new Rad(
                true,
                Stream.concat(ledare, vy.kolumner().stream().map(Tabellvy.Kolumn::helRubrik))
                        .map(Cell::of)
                        .toList()));
        for (var grupp : vy.grupper()) {
            var forst = grupperad ? Stream.of(Cell.of(grupp.etikett())).toList() : List.<Cell>of();
            if (grupp.tom()) {
                rader.add(new Rad(
                        false,
                        Stream.concat(forst.stream(), Stream.of(Cell.of("ingen")))
                                .toList()));
                continue;
            }
            for (var rad : grupp.rader()) {
                rader.add(new Rad(
                        false,
                        Stream.of(
                                        forst.stream(),
                                        Stream.of(Cell.of(rad.etikett())),
                                        rad.varden().stream().map(v -> Cell.of(v.tal())))
                                .flatMap(s -> s)
                                .toList()));
            }
        }
    }

    private static Rad rad(boolean rubrik, String... texter) {
        return new Rad(rubrik, Stream.of(texter).map(Cell::of).toList());
    }
}
