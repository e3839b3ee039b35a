package se.stegvis.skattning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;

/**
 * The SRS of one person of the demo world: after most of the conversations that began with an ORS. Most are content, some
 * not; it follows from the day, so that nothing else of the demo world is drawn otherwise.
 */
final class DemoSrs {

    /** Values between which a line lies, in tenths. */
    private static final int LAGST = 84;

    private static final int SPANN = 16;

    /** One conversation in so many ends without the form. */
    private static final int VAR_FEMTE = 5;

    static List<Matning> serie(List<Matning> ors, Instrument srs) {
        var serie = new ArrayList<Matning>();
        for (int i = 0; i < ors.size(); i++) {
            if (i % VAR_FEMTE != VAR_FEMTE - 1) {
                serie.add(matning(ors.get(i), srs));
            }
        }
        return serie;
    }

    private static Matning matning(Matning ors, Instrument srs) {
        var varden = new LinkedHashMap<String, Varde>();
        long slump = ors.datum().toEpochDay() * 7;
        for (var fraga : srs.fragor()) {
            slump = slump * 5 + 3;
            varden.put(fraga.nyckel(), Varde.of(BigDecimal.valueOf(LAGST + slump % SPANN, 1)));
        }
        return new Matning(ors.datum(), srs.version(), Svarande.DELTAGARE, varden);
    }

    private DemoSrs() {}
}
