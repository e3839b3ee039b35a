package se.stegvis.skattning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Orsklass;
import se.stegvis.skattning.Orsserie.Summa;

/** What the drawing of ORS and SRS shows, in sentences. */
final class Orsmening {

    private static final String INGEN = "Ingen mätning har värden på alla rader.";

    /** The latest of each in one sentence, for a page where it stands among other things. */
    static String enda(Orsserie serie) {
        var delar = new ArrayList<String>();
        var ors = serie.ors();
        if (!ors.isEmpty()) {
            var senast = ors.get(ors.size() - 1);
            var jamfort = ors.size() == 1
                    ? ""
                    : ", " + jamfort(senast.varde().subtract(ors.get(0).varde())) + " första gången";
            delar.add("ORS är senast %s av 40 (%s)%s"
                    .formatted(Tal.text(senast.varde(), 1), Datum.lasbart(senast.dag()), jamfort));
        }
        var srs = serie.srs();
        if (!srs.isEmpty()) {
            var senast = srs.get(srs.size() - 1);
            delar.add(
                    "SRS är senast %s av 40 (%s)".formatted(Tal.text(senast.varde(), 1), Datum.lasbart(senast.dag())));
        }
        return delar.isEmpty() ? INGEN : String.join(", och ", delar) + ".";
    }

    /** The latest of each, against the first and the one before. */
    static String kort(Orsserie serie, Orslage lage) {
        var meningar = new ArrayList<String>();
        ors(meningar, serie.ors(), lage);
        srs(meningar, serie.srs(), lage);
        return meningar.isEmpty() ? INGEN : String.join(" ", meningar);
    }

    /** The same, with what else is to be seen. */
    static String hel(Orsserie serie, Orslage lage, List<Markering> markeringar) {
        var handelser = markeringar.stream()
                .map(m -> "%s %s.".formatted(m.namn(), Datum.lasbart(m.dag())))
                .collect(Collectors.joining(" "));
        return (kort(serie, lage) + klass(serie, lage) + " " + handelser).strip();
    }

    private static void ors(List<String> meningar, List<Summa> ors, Orslage lage) {
        if (ors.isEmpty()) {
            return;
        }
        var senast = ors.get(ors.size() - 1);
        var grans = lage.granser().ors();
        var under = lage.granser().isUnder(senast.varde()) ? "under" : "på eller över";
        if (ors.size() == 1) {
            meningar.add("ORS har fyllts i en gång, %s: summan är %s av 40, %s gränsen %s."
                    .formatted(Datum.lasbart(senast.dag()), Tal.text(senast.varde(), 1), under, Tal.kort(grans)));
            return;
        }
        var forst = ors.get(0);
        var forandring = senast.varde().subtract(forst.varde());
        meningar.add("Senaste ORS är %s av 40 (%s), %s första gången (%s, %s)%s."
                .formatted(
                        Tal.text(senast.varde(), 1),
                        Datum.lasbart(senast.dag()),
                        jamfort(forandring),
                        Tal.text(forst.varde(), 1),
                        Datum.lasbart(forst.dag()),
                        ors.size() == 2
                                ? ""
                                : " och %s förra gången"
                                        .formatted(jamfort(senast.varde()
                                                .subtract(
                                                        ors.get(ors.size() - 2).varde())))));
        var palitlig = lage.granser().isPalitlig(forandring)
                ? "Förändringen sedan första gången är pålitlig, minst %s poäng,"
                : "Förändringen sedan första gången är mindre än %s poäng och kan vara en tillfällighet,";
        meningar.add((palitlig + " och summan ligger %s gränsen %s.")
                .formatted(Tal.kort(lage.granser().palitlig()), under, Tal.kort(grans)));
    }

    private static void srs(List<String> meningar, List<Summa> srs, Orslage lage) {
        if (srs.isEmpty()) {
            return;
        }
        var senast = srs.get(srs.size() - 1);
        meningar.add("Senaste SRS är %s av 40 (%s), %s gränsen %s%s."
                .formatted(
                        Tal.text(senast.varde(), 1),
                        Datum.lasbart(senast.dag()),
                        lage.granser().isVardEttOrd(senast.varde()) ? "under" : "på eller över",
                        Tal.kort(lage.granser().srs()),
                        srs.size() == 1
                                ? ""
                                : " och %s förra gången"
                                        .formatted(jamfort(senast.varde()
                                                .subtract(
                                                        srs.get(srs.size() - 2).varde())))));
    }

    /** Of a series that is over. */
    private static String klass(Orsserie serie, Orslage lage) {
        if (lage.pagar() || serie.ors().isEmpty()) {
            return "";
        }
        var klass = Orsklass.of(serie.ors().stream().map(Summa::varde).toList(), lage.granser());
        return " Vid avslutet: " + klass.etikett() + ".";
    }

    private static String jamfort(BigDecimal skillnad) {
        var antal = Tal.text(skillnad.abs(), 1);
        return switch (skillnad.signum()) {
            case 1 -> antal + " högre än";
            case -1 -> antal + " lägre än";
            default -> "samma som";
        };
    }

    private Orsmening() {}
}
