package se.stegvis.nns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form where the answers of a paper are typed. A question that was passed over on it is left as it is. */
final class EnkatForm {

    /** A question with its field. */
    record Fraga(String text, Falt falt) {}

    static List<Fraga> declare(Formular form, Instrument instrument) {
        var alternativ = alternativ(instrument);
        return instrument.fragor().stream()
                .map(f -> new Fraga(f.text(), form.val(f.nyckel(), alternativ).falt(f.nyckel())))
                .toList();
    }

    /** The answers by the keys of the questions. An empty paper is no form. */
    static Map<String, String> read(Check check, Instrument instrument) {
        var alternativ = alternativ(instrument);
        var svaren = new LinkedHashMap<String, String>();
        for (var fraga : instrument.fragor()) {
            check.optionalChoice(fraga.nyckel(), alternativ)
                    .filter(svar -> !svar.equals(Buffert.INGET_SVAR))
                    .ifPresent(svar -> svaren.put(fraga.nyckel(), svar));
        }
        check.rule(
                !svaren.isEmpty(),
                instrument.fragor().get(0).nyckel(),
                "Fyll i svaren. En enkät utan ett enda svar räknas inte");
        return svaren;
    }

    static List<Alternativ> alternativ(Instrument instrument) {
        var alternativ = new ArrayList<Alternativ>();
        for (var svar : Buffert.svar(instrument.skala())) {
            alternativ.add(new Alternativ(svar, etikett(instrument, svar)));
        }
        return List.copyOf(alternativ);
    }

    /** An answer to read. */
    static String etikett(Instrument instrument, String svar) {
        if (svar.equals(Buffert.INGET_SVAR)) {
            return "Inget svar";
        }
        return UtanVarde.find(svar)
                .map(UtanVarde::etikett)
                .orElseGet(() -> instrument.skala().steg(Integer.parseInt(svar)));
    }

    private EnkatForm() {}
}
