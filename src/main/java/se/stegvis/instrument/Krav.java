package se.stegvis.instrument;

import static se.stegvis.instrument.Instrumenten.ORS;
import static se.stegvis.instrument.Instrumenten.SMAIL;
import static se.stegvis.instrument.Instrumenten.SRS;

import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.instrument.Instrument.Fraga;

/** What a definition must be for the program to do with it what it does with an instrument of the key. */
final class Krav {

    private static final Set<String> LINJER = Set.of("rad_1", "rad_2", "rad_3", "rad_4");

    /**
     * Refuses what cannot be.
     *
     * @param fil the file, for the lines
     * @throws Radfel with what is wrong
     */
    static void hall(Instrument instrument, Nod fil) {
        if (instrument.nyckel().equals(ORS) || instrument.nyckel().equals(SRS)) {
            fil.krav("fragor")
                    .demand(
                            instrument.fragor().size() == LINJER.size()
                                    && instrument.fragor().stream()
                                            .map(Fraga::nyckel)
                                            .collect(Collectors.toSet())
                                            .equals(LINJER),
                            "fragor ska vara rad_1, rad_2, rad_3 och rad_4");
            endastDeltagaren(instrument, fil);
            utanVarde(instrument, fil, Set.of());
            return;
        }
        fil.krav("skala").demand(instrument.skala().decimaler() == 0, "skala ska vara steg, med decimaler 0");
        if (instrument.nyckel().equals(SMAIL)) {
            utanVarde(instrument, fil, Set.of(UtanVarde.VILL_INTE_SVARA, UtanVarde.EJ_AKTUELLT));
        } else {
            endastDeltagaren(instrument, fil);
            utanVarde(instrument, fil, Set.of(UtanVarde.VET_EJ));
        }
    }

    private static void endastDeltagaren(Instrument instrument, Nod fil) {
        fil.krav("svarande")
                .demand(
                        !instrument.svarande().contains(Svarande.COACH),
                        "svarande kan bara vara deltagare för " + instrument.nyckel());
    }

    private static void utanVarde(Instrument instrument, Nod fil, Set<UtanVarde> tillatna) {
        for (var svar : instrument.skala().svar()) {
            fil.krav("skala")
                    .krav("svar")
                    .demand(
                            tillatna.contains(svar),
                            "svar kan inte vara %s för %s".formatted(svar.kod(), instrument.nyckel()));
        }
    }

    private Krav() {}
}
