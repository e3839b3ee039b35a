package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.diagram.Axel;
import se.stegvis.diagram.Datatabell;
import se.stegvis.diagram.Diagram;
import se.stegvis.diagram.Diagram.Punkt;
import se.stegvis.diagram.Diagram.Serie;
import se.stegvis.diagram.Skala;
import se.stegvis.diagram.Storlek;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrument.Fraga;
import se.stegvis.instrument.Svarande;

/**
 * SMAIL over time, question by question: each party's answers along one axis of days. There is no sum over the questions, and
 * nothing is said of what is to come.
 *
 * @param versioner those of the instrument that were answered, whose words may differ
 * @param matningar earliest first; at least one
 * @param fran the first day of the axis, and till the last
 */
record Forlopp(
        List<Instrument> versioner, List<Matning> matningar, LocalDate fran, LocalDate till, Omgivning.Sedd omgivning) {

    /** Something that happened, and from which day. */
    record Handelse(String dag, String text) {}

    /** A question, with how each party's answers have moved. */
    record Rad(String text, Rorelse deltagare, Rorelse coach) {}

    /**
     * How the answers of one party to one question have moved.
     *
     * @param senast the latest answer; words when there is none
     * @param sedanForsta since the first, and sedanForra since the one before
     */
    record Rorelse(String senast, Forandring sedanForsta, Forandring sedanForra) {}

    Rad rad(Fraga fraga) {
        return new Rad(fraga.text(), rorelse(fraga, Svarande.DELTAGARE), rorelse(fraga, Svarande.COACH));
    }

    private Rorelse rorelse(Fraga fraga, Svarande vem) {
        var svar = svar(fraga, vem);
        if (svar.isEmpty()) {
            return new Rorelse(
                    fraga.stallsTill(vem) ? "Inget svar" : "Frågas inte", Forandring.SAKNAS, Forandring.SAKNAS);
        }
        int antal = svar.size();
        return new Rorelse(
                svar.get(antal - 1).text(0),
                Forandring.of(svar),
                Forandring.of(svar.subList(Math.max(0, antal - 2), antal)));
    }

    private List<Varde> svar(Fraga fraga, Svarande vem) {
        return av(vem).flatMap(m -> m.varde(fraga.nyckel()).stream()).toList();
    }

    private Stream<Matning> av(Svarande vem) {
        return matningar.stream().filter(m -> m.svarande() == vem);
    }

    Diagram diagram(Fraga fraga, Skala skala) {
        return svar(fraga, skala).markerat(omgivning.byten()).spant(omgivning.spann());
    }

    /** The answers alone; what happened is the same for every question, and is said once. */
    Datatabell tabell(Fraga fraga, Skala skala) {
        return svar(fraga, skala).tabell();
    }

    private Diagram svar(Fraga fraga, Skala skala) {
        var diagram = Diagram.of(fraga.text(), mening(fraga), new Axel.Tid(fran, till), skala, Storlek.LITEN);
        for (var vem : Svarande.values()) {
            if (fraga.stallsTill(vem)) {
                diagram = diagram.med(new Serie(vem.etikett(), punkter(fraga, vem)));
            }
        }
        return diagram;
    }

    /** What happened, the latest first. */
    List<Handelse> handelser() {
        record Dag(LocalDate dag, String text) {}

        return Stream.concat(
                        omgivning.byten().stream().map(b -> new Dag(b.dag(), b.namn())),
                        omgivning.spann().stream().map(s -> new Dag(s.fran(), s.namn() + slut(s))))
                .sorted(Comparator.comparing(Dag::dag).reversed())
                .map(d -> new Handelse(Datum.lasbart(d.dag()), d.text()))
                .toList();
    }

    private static String slut(Diagram.Spann spann) {
        var slut = spann.till();
        return slut == null ? ", pågår" : ", till " + Datum.lasbart(slut);
    }

    /** A day on which this party answered nothing breaks its line: what is missing is neither a zero nor a straight line. */
    private List<Punkt> punkter(Fraga fraga, Svarande vem) {
        var dagar = matningar.stream().map(Matning::datum).collect(Collectors.toCollection(TreeSet::new));
        var punkter = new ArrayList<Punkt>();
        for (var dag : dagar) {
            var matning = av(vem).filter(m -> m.datum().equals(dag)).findFirst();
            punkter.add(matning.flatMap(m -> m.varde(fraga.nyckel()))
                    .map(v -> v.tal().map(tal -> Punkt.of(dag, tal)).orElseGet(() -> Punkt.saknas(dag, v.text(0))))
                    .orElseGet(() -> Punkt.saknas(dag, matning.isPresent() ? "Inget svar" : "Ingen mätning")));
        }
        return punkter;
    }

    private String mening(Fraga fraga) {
        return Stream.concat(
                        Stream.of(Svarande.values())
                                .filter(fraga::stallsTill)
                                .map(vem -> vem.etikett() + ": " + mening(fraga, vem) + "."),
                        ord(fraga).stream())
                .collect(Collectors.joining(" "));
    }

    private String mening(Fraga fraga, Svarande vem) {
        var med = av(vem).filter(
                        m -> m.varde(fraga.nyckel()).flatMap(Varde::tal).isPresent())
                .toList();
        if (med.isEmpty()) {
            return "inget svar att visa";
        }
        var first = med.get(0);
        if (med.size() == 1) {
            return "%s, %s".formatted(text(first, fraga), Datum.lasbart(first.datum()));
        }
        var latest = med.get(med.size() - 1);
        var jamfort = text(latest, fraga).compareTo(text(first, fraga));
        return "%s först, %s, och %s senast, %s, %s"
                .formatted(
                        text(first, fraga),
                        Datum.lasbart(first.datum()),
                        text(latest, fraga),
                        Datum.lasbart(latest.datum()),
                        jamfort > 0 ? "upp" : jamfort < 0 ? "ned" : "lika");
    }

    private static String text(Matning matning, Fraga fraga) {
        return matning.varde(fraga.nyckel()).orElseThrow().text(0);
    }

    /** That the question had other words in a version that was answered. */
    private Optional<String> ord(Fraga fraga) {
        var andra = versioner.stream()
                .flatMap(v -> v
                        .fraga(fraga.nyckel())
                        .filter(f -> !f.text().equals(fraga.text()))
                        .map(f -> "I version %s löd frågan ”%s”.".formatted(v.version(), f.text()))
                        .stream())
                .collect(Collectors.joining(" "));
        return andra.isEmpty() ? Optional.empty() : Optional.of(andra);
    }
}
