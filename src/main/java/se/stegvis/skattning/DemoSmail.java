package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;
import se.stegvis.gemensamt.Manadsserie;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;

/**
 * How one person of the demo world answers SMAIL: at the start or soon after, then about each third month; some late, some not
 * at all. Each question begins somewhere of its own and drifts the way the case goes.
 *
 * @param riktning steps in twelve months
 */
record DemoSmail(DemoAkt akt, DemoSlump slump, double riktning) {

    private static final double MANADER = 30.4;

    static DemoSmail of(DemoAkt akt, DemoSlump slump) {
        return new DemoSmail(
                akt,
                slump,
                switch (akt.utveckling()) {
                    case UPPAT -> 1.9;
                    case JAMN -> 0.2;
                    case NEDAT -> -1.2;
                });
    }

    /** The answers of each day, both parties'. */
    List<List<Matning>> tillfallen(Instrument smail) {
        var start = new LinkedHashMap<String, Double>();
        smail.fragor().forEach(f -> start.put(f.nyckel(), slump.mellan(12, 34) / 10.0));
        var tillfallen = new ArrayList<List<Matning>>();
        for (var dag : dagar()) {
            var svar = new ArrayList<Matning>();
            svar.add(matning(dag, smail, Svarande.DELTAGARE, start));
            if (!slump.procent(4)) {
                svar.add(matning(dag, smail, Svarande.COACH, start));
            }
            tillfallen.add(svar);
        }
        return tillfallen;
    }

    private List<LocalDate> dagar() {
        var dagar = new ArrayList<LocalDate>();
        var serie = new Manadsserie(akt.inskriven(), 3);
        for (int nummer = 0; !serie.nummer(nummer).isAfter(akt.senast()); nummer++) {
            boolean sen = slump.procent(14);
            int skjuts = nummer == 0 ? slump.mellan(0, 18) : sen ? slump.mellan(12, 38) : slump.mellan(-9, 0);
            var dag = DemoSlump.arbetsdag(serie.nummer(nummer).plusDays(skjuts), akt.inskriven());
            if (!dag.isAfter(akt.senast()) && !slump.procent(nummer == 0 ? 15 : 12)) {
                dagar.add(dag);
            }
        }
        return dagar;
    }

    private Matning matning(LocalDate dag, Instrument smail, Svarande vem, Map<String, Double> start) {
        double manader = (dag.toEpochDay() - akt.inskriven().toEpochDay()) / MANADER;
        var varden = new LinkedHashMap<String, Varde>();
        smail.fragor().stream()
                .filter(fraga -> fraga.stallsTill(vem))
                .forEach(fraga -> varden.put(
                        fraga.nyckel(), varde(start.getOrDefault(fraga.nyckel(), 2.0) + riktning * manader / 12, vem)));
        return new Matning(dag, smail.version(), vem, varden);
    }

    private Varde varde(double level, Svarande vem) {
        int utan = slump.mellan(1, 100);
        if (utan <= 3 && vem == Svarande.DELTAGARE) {
            return Varde.of(UtanVarde.VILL_INTE_SVARA);
        }
        if (utan == 100) {
            return Varde.of(UtanVarde.EJ_AKTUELLT);
        }
        long step = Math.round(level + slump.mellan(-5, 5) / 10.0);
        return Varde.of(BigDecimal.valueOf(Math.max(1, Math.min(5, step))));
    }
}
