package se.stegvis.anteckning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.gemensamt.Arbetsdagar;

/**
 * Notes of the demo world: one every few weeks by whoever met the person then, written the same day or the next, and signed.
 * A few of the latest are still utkast; {@link DemoRattelser} says what happened to others.
 */
@Singleton
@Requires(env = "demo")
class DemoAnteckningar implements DemoInnehall {

    private final AnteckningRepository anteckningar;
    private final DemoRattelser rattelser;
    private final ZoneId zon;

    DemoAnteckningar(AnteckningRepository anteckningar, DemoRattelser rattelser, Clock clock) {
        this.anteckningar = anteckningar;
        this.rattelser = rattelser;
        this.zon = clock.getZone();
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var alla = anteckningar(akt, slump);
        if (!alla.isEmpty()) {
            rattelser.ratta(akt, anteckningar.saveAll(alla), slump);
        }
    }

    List<Anteckning> anteckningar(DemoAkt akt, DemoSlump slump) {
        var texter = new DemoNotiser(akt, slump);
        var alla = new ArrayList<Anteckning>();
        int glest = slump.mellan(12, 30);
        var dag = akt.inskriven();
        while (!dag.isAfter(akt.senast())) {
            var nasta = dag.plusDays(slump.mellan(glest - 6, glest + 10));
            boolean sista = nasta.isAfter(akt.senast());
            alla.add(anteckning(akt, DemoSlump.arbetsdag(dag, akt.inskriven()), sista, texter, slump));
            dag = nasta;
        }
        return alla;
    }

    private Anteckning anteckning(DemoAkt akt, LocalDate dag, boolean sista, DemoNotiser texter, DemoSlump slump) {
        var text = texter.next(dag, sista);
        boolean utkast = sista && akt.pagar() && slump.procent(18);
        long av = utkast || slump.procent(85) ? akt.coach(dag) : akt.kollega(dag, slump);
        var skriven = skriven(dag, slump.procent(14) && dag.isBefore(akt.senast()), slump);
        var ny = Anteckning.ny(akt.ref(), DemoSlag.innehall(dag, text, slump), null, av, skriven);
        return utkast ? ny : ny.signera(skriven.plusSeconds(slump.mellan(40, 1500)));
    }

    /** During a working day; some get round to it the day after. */
    private Instant skriven(LocalDate dag, boolean dagenEfter, DemoSlump slump) {
        return dag.plusDays(dagenEfter && Arbetsdagar.isWorkingDay(dag.plusDays(1)) ? 1 : 0)
                .atTime(slump.mellan(8, 16), slump.mellan(0, 59))
                .atZone(zon)
                .toInstant();
    }
}
