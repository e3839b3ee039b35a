package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.diagram.Axel;
import se.stegvis.diagram.Diagram;
import se.stegvis.diagram.Diagram.Band;
import se.stegvis.diagram.Diagram.Grans;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;
import se.stegvis.diagram.Skala;
import se.stegvis.diagram.Storlek;
import se.stegvis.skattning.Orsserie.Tillfalle;

/** The drawing of ORS and SRS, a point a session: with both cut-offs, and what differs too little from the first ORS. */
final class Orsdiagram {

    private static final Skala SUMMA = Skala.of(0, 40, 10, 1);

    private interface Del {
        @Nullable
        BigDecimal av(Tillfalle tillfalle);
    }

    static Diagram stort(Orsserie serie, Orslage lage, List<Markering> markeringar) {
        return of(serie, lage, Orsmening.hel(serie, lage, markeringar), Storlek.STOR)
                .markerat(markeringar);
    }

    static Diagram litet(Orsserie serie, Orslage lage) {
        return of(serie, lage, Orsmening.enda(serie), Storlek.LITEN);
    }

    private static Diagram of(Orsserie serie, Orslage lage, String mening, Storlek storlek) {
        var granser = lage.granser();
        var srs = !serie.srs().isEmpty();
        var diagram = Diagram.of(
                        srs ? "ORS och SRS" : "ORS",
                        mening,
                        new Axel.Tid(lage.inskriven(), senast(serie, lage)),
                        SUMMA,
                        storlek)
                .med(new Grans(granser.ors(), "ORS-gräns " + Tal.kort(granser.ors())))
                .med(serie("ORS", serie, t -> t.ors()));
        if (srs) {
            diagram = diagram.med(new Grans(granser.srs(), "SRS-gräns " + Tal.kort(granser.srs())))
                    .med(serie("SRS", serie, t -> t.srs()));
        }
        return band(serie, lage).map(diagram::med).orElse(diagram);
    }

    private static LocalDate senast(Orsserie serie, Orslage lage) {
        var slut = lage.slut();
        var sist = serie.isTom() || serie.senast().isBefore(slut) ? slut : serie.senast();
        return sist.isBefore(lage.inskriven()) ? lage.inskriven() : sist;
    }

    private static Serie serie(String namn, Orsserie serie, Del del) {
        return new Serie(
                namn,
                serie.tillfallen().stream()
                        .map(t -> new Punkt(t.dag().toEpochDay(), del.av(t), ""))
                        .toList());
    }

    private static Optional<Band> band(Orsserie serie, Orslage lage) {
        var palitlig = lage.granser().palitlig();
        return serie.ors().stream()
                .findFirst()
                .map(forst -> new Band(
                        forst.varde().subtract(palitlig),
                        forst.varde().add(palitlig),
                        "Inom %s poäng från första ORS".formatted(Tal.kort(palitlig))));
    }

    private Orsdiagram() {}
}
