package se.stegvis.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;
import se.stegvis.diagram.Diagram.Spann;
import se.stegvis.gemensamt.Datum;

/** The table of a diagram: a row for each place with a value or something that happened, a column for each series. */
final class Tabellering {

    static Datatabell of(Diagram diagram) {
        var handelser = handelser(diagram);
        var rubriker = new ArrayList<String>();
        rubriker.add(diagram.axel().rubrik());
        diagram.serier().forEach(serie -> rubriker.add(serie.namn()));
        if (!handelser.isEmpty()) {
            rubriker.add("Vad som hände");
        }
        var platser = new TreeMap<Long, List<String>>(handelser);
        diagram.serier().forEach(s -> s.punkter().forEach(p -> platser.putIfAbsent(p.x(), List.of())));
        var rader = new ArrayList<Datatabell.Rad>();
        platser.forEach((x, handelse) -> {
            var varden = new ArrayList<String>();
            diagram.serier().forEach(serie -> varden.add(varde(serie, x, diagram.skala())));
            if (!handelser.isEmpty()) {
                varden.add(String.join(". ", handelse));
            }
            rader.add(new Datatabell.Rad(diagram.axel().text(x), varden));
        });
        if (diagram.axel().senastForst()) {
            Collections.reverse(rader);
        }
        return Datatabell.of(rubriker, rader, diagram.storlek().rader());
    }

    private static Map<Long, List<String>> handelser(Diagram diagram) {
        var handelser = new TreeMap<Long, List<String>>();
        diagram.markeringar().forEach(m -> add(handelser, m.dag(), m.namn()));
        diagram.spann().forEach(s -> add(handelser, s.fran(), s.namn() + " " + till(s)));
        return handelser;
    }

    private static void add(Map<Long, List<String>> handelser, LocalDate dag, String text) {
        handelser.computeIfAbsent(dag.toEpochDay(), d -> new ArrayList<>()).add(text);
    }

    private static String till(Spann spann) {
        var till = spann.till();
        return till == null ? "börjar" : "till " + Datum.lasbart(till);
    }

    private static String varde(Serie serie, long x, Skala skala) {
        var varden = serie.punkter().stream()
                .filter(p -> p.x() == x)
                .map(p -> text(p, p.varde(), skala))
                .collect(Collectors.joining(" / "));
        return varden.isEmpty() ? Datatabell.INGET : varden;
    }

    private static String text(Punkt punkt, @Nullable BigDecimal varde, Skala skala) {
        if (!punkt.text().isEmpty()) {
            return punkt.text();
        }
        return varde == null ? Datatabell.INGET : skala.text(varde);
    }

    private Tabellering() {}
}
