package se.stegvis.nns;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.nns.Erbjudande.Svar;
import se.stegvis.nns.Raknerepository.Plats;

/**
 * NNS in the demo world: the first form is offered at three months, now and then forgotten, and the second at the exit; most
 * say yes and fill in a paper.
 */
@Singleton
@Requires(env = "demo")
class DemoNns implements DemoInnehall {

    private static final int MANADER = 3;

    private final Erbjudanden erbjudanden;
    private final Rakning rakning;
    private final Instrumenten instrumenten;
    private final Clock clock;

    DemoNns(Erbjudanden erbjudanden, Rakning rakning, Instrumenten instrumenten, Clock clock) {
        this.erbjudanden = erbjudanden;
        this.rakning = rakning;
        this.instrumenten = instrumenten;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var formen = new ArrayList<ErbjudandeForm>();
        var forfaller = akt.inskriven().plusMonths(MANADER);
        if (!forfaller.isAfter(akt.senast()) && slump.procent(88)) {
            erbjud(akt.ref(), Enkat.NNS_1, forfaller, slump, formen);
        }
        if (!akt.pagar() && slump.procent(75)) {
            erbjud(akt.ref(), Enkat.NNS_2, akt.senast(), slump, formen);
        }
        if (!formen.isEmpty()) {
            erbjudanden.spara(akt.ref(), List.copyOf(formen));
        }
        // As the job did when each half-year ended, long ago in this world.
        rakning.avsluta(LocalDate.now(clock));
    }

    private void erbjud(DeltagandeRef ref, Enkat enkat, LocalDate dag, DemoSlump slump, List<ErbjudandeForm> formen) {
        var svar = slump.procent(80) ? Svar.JA : slump.procent(70) ? Svar.NEJ : Svar.ERBJUDEN;
        formen.add(new ErbjudandeForm(enkat, svar.kod(), dag.withDayOfMonth(1), 0));
        if (svar == Svar.JA) {
            var halvar = Halvar.of(dag).first();
            rakning.taEmot(new Plats(ref.insatsId(), enkat.kod(), halvar), svaren(enkat, slump));
        }
    }

    private Map<String, String> svaren(Enkat enkat, DemoSlump slump) {
        var svaren = new HashMap<String, String>();
        for (var fraga : instrumenten.get(enkat.kod()).fragor()) {
            int slag = slump.mellan(1, 100);
            if (slag > 4) {
                svaren.put(fraga.nyckel(), slag <= 10 ? "vet_ej" : String.valueOf(slump.mellan(slag <= 30 ? 1 : 3, 5)));
            }
        }
        return svaren;
    }
}
