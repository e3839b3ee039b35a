package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.skattning.Orsserie.Summa;

/** What ORS and SRS give reason to talk about: an invitation, never a judgement. While the deltagande goes on. */
final class Samtalsstod {

    private static final int DAGAR = 7;

    /** Each in a few sentences. */
    static List<String> of(Orsserie serie, Orslage lage) {
        var stod = new ArrayList<String>();
        if (!lage.pagar() || serie.isTom()) {
            return stod;
        }
        var srs = serie.srs();
        if (!srs.isEmpty()) {
            lag(stod, srs.get(srs.size() - 1).varde(), lage);
        }
        if (srs.size() > 1) {
            fall(stod, srs.get(srs.size() - 2), srs.get(srs.size() - 1), lage);
        }
        uppehall(stod, serie, lage);
        return stod;
    }

    private static void lag(List<String> stod, BigDecimal srs, Orslage lage) {
        if (lage.granser().isVardEttOrd(srs)) {
            stod.add(
                    "Senaste SRS är %s, under %s. Bjud gärna in till ett samtal om hur ni har det tillsammans: vad skulle göra det mer till nytta?"
                            .formatted(Tal.text(srs, 1), Tal.kort(lage.granser().srs())));
        }
    }

    private static void fall(List<String> stod, Summa fore, Summa efter, Orslage lage) {
        var fall = fore.varde().subtract(efter.varde());
        if (fall.compareTo(lage.fall()) >= 0) {
            stod.add("SRS är %s lägre än förra gången. Fråga gärna vad som var annorlunda den här gången."
                    .formatted(Tal.text(fall, 1)));
        }
    }

    private static void uppehall(List<String> stod, Orsserie serie, Orslage lage) {
        long veckor = ChronoUnit.DAYS.between(serie.senast(), lage.idag()) / DAGAR;
        if (veckor >= lage.uppehallVeckor()) {
            stod.add("ORS och SRS har inte fyllts i på %d veckor. Vill ni ta upp det igen?".formatted(veckor));
        }
    }

    private Samtalsstod() {}
}
