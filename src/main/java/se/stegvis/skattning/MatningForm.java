package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;

/** The form that corrects a measurement: that of its instrument, filled with what was answered. */
final class MatningForm {

    /** Filled in from what is stored. */
    static FormData of(Skattning skattning, Instrument instrument, Matning matning) {
        var fields = new HashMap<String, String>();
        fields.put(SkattningForm.DATUM, matning.datum().toString());
        fields.put(SkattningForm.VERSION, String.valueOf(skattning.version()));
        matning.varden()
                .forEach((nyckel, varde) ->
                        fields.put(field(instrument, matning.svarande(), nyckel), kod(instrument, varde)));
        return FormData.of(fields);
    }

    /** Whether it is read off lines, and not chosen in steps. */
    static boolean isLinjer(Instrument instrument) {
        return instrument.skala().decimaler() > 0;
    }

    static Matning read(Check check, Instrument instrument, Svarande vem, LocalDate datum) {
        if (isLinjer(instrument)) {
            return OrsForm.readHel(check, instrument, datum);
        }
        return SmailForm.read(check, instrument, datum, List.of(vem)).stream()
                .findFirst()
                .orElse(new Matning(datum, instrument.version(), vem, Map.of()));
    }

    private static String field(Instrument instrument, Svarande vem, String nyckel) {
        return isLinjer(instrument) ? OrsForm.field(instrument, nyckel) : SmailForm.field(vem, nyckel);
    }

    private static String kod(Instrument instrument, Varde varde) {
        var svar = varde.svar();
        return svar != null ? svar.kod() : varde.text(instrument.skala().decimaler());
    }

    private MatningForm() {}
}
