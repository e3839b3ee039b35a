package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.diagram.Figur;
import se.stegvis.instrument.Instrumenten;

/** Makes what pages and documents show of ORS and SRS. */
@Singleton
class Orssida {

    /**
     * What is shown.
     *
     * @param figur empty before the first; else one
     * @param stod what there is reason to talk about
     * @param rader the values line by line, latest first
     * @param skarm whether the participant may answer on the screen
     */
    record Vy(List<Figur> figur, List<String> stod, List<Orsrad> rader, boolean skarm) {}

    private final Orsunderlag underlag;
    private final Licenser licenser;

    Orssida(Orsunderlag underlag, Licenser licenser) {
        this.underlag = underlag;
        this.licenser = licenser;
    }

    Vy visa(DeltagandeRef ref, Map<String, List<Matning>> matningar) {
        var serie = serie(matningar);
        if (serie.isTom()) {
            return new Vy(List.of(), List.of(), List.of(), licenser.galler());
        }
        var lage = underlag.lage(ref, serie);
        var diagram = Orsdiagram.stort(serie, lage, underlag.markeringar(ref, lage));
        return new Vy(
                List.of(Figur.of("ors-figur", diagram)),
                Samtalsstod.of(serie, lage),
                Orsrad.alla(matningar),
                licenser.galler());
    }

    /** For a document; there a drawing has another way of being read. */
    List<Figur> dokument(DeltagandeRef ref, Map<String, List<Matning>> matningar) {
        var serie = serie(matningar);
        if (serie.isTom()) {
            return List.of();
        }
        var lage = underlag.lage(ref, serie);
        return List.of(Figur.pdf("ors-figur", Orsdiagram.stort(serie, lage, underlag.markeringar(ref, lage))));
    }

    /** In the margin of another page. */
    Vy kort(DeltagandeRef ref, Map<String, List<Matning>> matningar) {
        var serie = serie(matningar);
        if (serie.isTom()) {
            return new Vy(List.of(), List.of(), List.of(), false);
        }
        var lage = underlag.lage(ref, serie);
        return new Vy(
                List.of(Figur.of("ors-figur", Orsdiagram.litet(serie, lage))),
                Samtalsstod.of(serie, lage),
                List.of(),
                false);
    }

    private static Orsserie serie(Map<String, List<Matning>> matningar) {
        return Orsserie.of(
                matningar.getOrDefault(Instrumenten.ORS, List.of()),
                matningar.getOrDefault(Instrumenten.SRS, List.of()));
    }
}
