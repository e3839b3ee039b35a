package se.stegvis.natverk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.natverk.MoteForm.Annan;
import se.stegvis.natverk.MoteForm.Beslut;

/** Officers and meetings of the demo world: most who go on have one or two at the parties, and some have met them all. */
@Singleton
@Requires(env = "demo")
class DemoNatverk implements DemoInnehall {

    private static final String[][] PERSONER = {
        {"fk", "Siv Ekelund", "Handläggare", "010-555 01 10", "siv.ekelund@fk.example"},
        {"af", "Tomas Hedin", "Arbetsförmedlare", "010-555 02 20", "tomas.hedin@af.example"},
        {"kommun", "Ewa Broman", "Socialsekreterare", "010-555 03 30", "ewa.broman@kommun.example"},
        {"region", "Nasrin Amini", "Rehabkoordinator", "010-555 04 40", "nasrin.amini@region.example"},
        {"annan", "Leif Sandgren", "God man", "010-555 05 50", "leif.sandgren@ombud.example"},
    };

    private static final List<String> TEXTER = List.of(
            "Alla berättar kort om sin del. Deltagaren vill börja i liten skala och är orolig för hur ersättningen påverkas."
                    + " Vi går igenom vad som gäller, och vem hon ringer när något ändras.",
            "Uppföljning av förra mötet. Två av tre saker är gjorda. Vården ser inget hinder för att öka tiden en dag i veckan.");

    private final Moten moten;
    private final MoteRepository repository;
    private final Kontakter kontakter;
    private final Clock clock;

    DemoNatverk(Moten moten, MoteRepository repository, Kontakter kontakter, Clock clock) {
        this.moten = moten;
        this.repository = repository;
        this.kontakter = kontakter;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (!akt.pagar() && !slump.procent(25)) {
            return;
        }
        var skrivna = new ArrayList<Kontakt>();
        int forst = slump.mellan(0, PERSONER.length - 1);
        for (int i = 0; i < slump.mellan(1, 3); i++) {
            var p = PERSONER[(forst + i) % PERSONER.length];
            var slutat = slump.procent(10) ? akt.senast() : null;
            var form = new KontaktForm(p[0], p[1], p[2], p[3], p[4], akt.inskriven(), slutat);
            skrivna.add(kontakter.skriv(akt.ref(), form, akt.coach(akt.inskriven())));
        }
        var dag = DemoSlump.arbetsdag(akt.senast().minusDays(slump.mellan(5, 40)), akt.inskriven());
        if (slump.procent(35) && dag.isAfter(akt.inskriven())) {
            mote(akt, dag, skrivna, slump);
        }
    }

    private void mote(DemoAkt akt, LocalDate dag, List<Kontakt> med, DemoSlump slump) {
        var nasta = akt.pagar() ? DemoSlump.arbetsdag(dag.plusDays(slump.mellan(42, 70)), dag.plusDays(1)) : null;
        var form = new MoteForm(
                slump.en(List.of("sip", "flerpartsmote", "avstamning", "trepartssamtal")),
                dag,
                slump.en(List.of("Vårdcentralen", "Hos oss", "Videomöte", "Försäkringskassans kontor")),
                slump.en(TEXTER),
                nasta,
                med.stream().map(Kontakt::id).toList(),
                slump.procent(30) ? List.of(new Annan("Anhörig", null)) : List.of(),
                List.of(
                        new Beslut("Intyg om vad som går att prova", "Vården", dag.plusDays(21)),
                        new Beslut("Kalla till nästa möte", "Coachen", dag.plusDays(30))));
        var skriven = tid(dag, slump);
        var utkast = moten.skriv(akt.ref(), form, akt.coach(dag));
        // Written when it took place, not when the demo is made.
        repository.update(utkast.omskrivet(form, skriven, utkast.version()).signera(skriven.plusSeconds(300)));
    }

    private Instant tid(LocalDate dag, DemoSlump slump) {
        return dag.atTime(slump.mellan(13, 16), slump.mellan(0, 59))
                .atZone(clock.getZone())
                .toInstant();
    }
}
