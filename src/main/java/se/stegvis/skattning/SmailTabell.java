package se.stegvis.skattning;

import java.util.List;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrument.Fraga;
import se.stegvis.instrument.Svarande;

/**
 * The first and latest answers to each question, by each party.
 *
 * @param mening how many times and when, as a sentence
 */
record SmailTabell(String mening, List<Rad> rader) {

    /** One question. */
    record Rad(String text, Par deltagare, Par coach) {}

    /** The answers of one party at each end; a blank is a dash, and forandring is empty when they cannot be compared. */
    record Par(String forst, String senast, String forandring, String farg) {}

    private static final String INGET = "–";

    /** From mätningar with the earliest first, at least one, to questions of every version. */
    static SmailTabell of(Instrument instrument, List<Fraga> fragor, List<Matning> matningar) {
        return new SmailTabell(
                mening(matningar),
                fragor.stream()
                        .map(f -> new Rad(
                                f.text(),
                                par(instrument, f, matningar, Svarande.DELTAGARE),
                                par(instrument, f, matningar, Svarande.COACH)))
                        .toList());
    }

    private static Par par(Instrument instrument, Fraga fraga, List<Matning> matningar, Svarande vem) {
        if (!fraga.stallsTill(vem)) {
            return new Par("Frågas inte", "", "", "");
        }
        var svar = matningar.stream()
                .filter(m -> m.svarande() == vem)
                .flatMap(m -> m.varde(fraga.nyckel()).stream())
                .toList();
        var decimaler = instrument.skala().decimaler();
        var forandring = Forandring.of(svar);
        return new Par(
                svar.isEmpty() ? INGET : svar.get(0).text(decimaler),
                svar.size() < 2 ? INGET : svar.get(svar.size() - 1).text(decimaler),
                forandring.etikett(),
                forandring.farg());
    }

    private static String mening(List<Matning> matningar) {
        var dagar = matningar.stream().map(Matning::datum).distinct().toList();
        var first = Datum.lasbart(dagar.get(0));
        return dagar.size() == 1
                ? "Ett tillfälle, %s. Förändringen visas när det finns två.".formatted(first)
                : "%d tillfällen, det första %s och det senaste %s."
                        .formatted(dagar.size(), first, Datum.lasbart(dagar.get(dagar.size() - 1)));
    }
}
