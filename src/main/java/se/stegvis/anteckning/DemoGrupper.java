package se.stegvis.anteckning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;

/** Group notes of the demo world: some of those who go on at the same time in an insats have been somewhere together. */
@Singleton
@Requires(env = "demo")
class DemoGrupper implements DemoInnehall {

    private static final int GRUPP = 6;
    private static final List<String[]> TEXTER = List.of(
            new String[] {
                "Matlagningsgruppen",
                "Lagade linsgryta och bakade bröd. Alla hade en egen uppgift och gruppen åt tillsammans efteråt. Lugn"
                        + " stämning, flera stannade kvar och diskade utan att någon bad om det."
            },
            new String[] {
                "Studiebesök på biblioteket",
                "Vi fick se magasinet och prata med två som arbetar där. Frågor om arbetstider och hur tungt det är."
            },
            new String[] {
                "Information om att söka arbete",
                "Arbetsförmedlingen berättade om stöd till den som börjar i liten omfattning. Broschyr delades ut."
            });

    private final AnteckningRepository anteckningar;
    private final GruppanteckningRepository grupper;
    private final Clock clock;
    private final Map<Long, List<DemoAkt>> vantar = new HashMap<>();
    private int nummer;

    DemoGrupper(AnteckningRepository anteckningar, GruppanteckningRepository grupper, Clock clock) {
        this.anteckningar = anteckningar;
        this.grupper = grupper;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (!akt.pagar() || akt.inskriven().isAfter(akt.senast().minusDays(40))) {
            return;
        }
        var med = vantar.computeIfAbsent(akt.ref().insatsId(), id -> new ArrayList<>());
        med.add(akt);
        if (med.size() == GRUPP) {
            skriv(med, slump);
            med.clear();
        }
    }

    private void skriv(List<DemoAkt> med, DemoSlump slump) {
        var dag = DemoSlump.arbetsdag(LocalDate.now(clock).minusDays(slump.mellan(3, 30)), LocalDate.EPOCH);
        var text = TEXTER.get(nummer++ % TEXTER.size());
        var innehall = new Innehall(dag, text[0], text[1], "gruppaktivitet", "fysiskt", 90 + 15 * (nummer % 4), "");
        long av = med.get(0).coach(dag);
        var grupp = grupper.save(new Gruppanteckning(0, med.get(0).ref().insatsId(), av, 0));
        var skriven = dag.atTime(15, 5 + nummer % 50).atZone(clock.getZone()).toInstant();
        anteckningar.saveAll(med.stream()
                .map(akt -> Anteckning.ny(akt.ref(), innehall, grupp.id(), av, skriven)
                        .signera(skriven.plusSeconds(120)))
                .toList());
    }
}
