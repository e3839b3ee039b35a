package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;

/**
 * The ORS series of one person of the demo world. Some have none, some only the first; one in eight begins above what the
 * interface calls the cut-off.
 *
 * @param start sum at the first, in tenths
 * @param steg change from one to the next, in tenths
 */
record DemoOrs(DemoAkt akt, DemoSlump slump, int antal, int start, int steg) {

    private static final int LANGST = 100;
    private static final int RADER = 4;

    static DemoOrs of(DemoAkt akt, DemoSlump slump) {
        int slag = slump.mellan(1, 100);
        int antal = slag <= 30 ? 0 : slag <= 42 ? 1 : slump.mellan(3, 8);
        return new DemoOrs(
                akt,
                slump,
                antal,
                slump.procent(13) ? slump.mellan(255, 320) : slump.mellan(90, 235),
                switch (akt.utveckling()) {
                    case UPPAT -> slump.mellan(12, 30);
                    case JAMN -> slump.mellan(-3, 4);
                    case NEDAT -> slump.mellan(-22, -8);
                });
    }

    List<Matning> serie(Instrument ors) {
        var serie = new ArrayList<Matning>();
        var dag = akt.inskriven().plusDays(slump.mellan(5, 20));
        for (int i = 0; i < antal && !dag.isAfter(akt.senast()); i++) {
            serie.add(matning(DemoSlump.arbetsdag(dag, akt.inskriven()), ors, start + i * steg));
            dag = dag.plusDays(slump.mellan(18, 45));
        }
        return serie;
    }

    private Matning matning(LocalDate dag, Instrument ors, int summa) {
        var varden = new LinkedHashMap<String, Varde>();
        for (var fraga : ors.fragor()) {
            int mm = Math.max(2, Math.min(LANGST, summa / RADER + slump.mellan(-14, 14)));
            varden.put(fraga.nyckel(), Varde.of(BigDecimal.valueOf(mm, 1)));
        }
        return new Matning(dag, ors.version(), Svarande.DELTAGARE, varden);
    }
}
