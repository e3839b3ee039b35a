package se.stegvis.handlingsplan;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Random;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;

/** Delmål and steg for the plans of the demo world, whose days came with the import. */
@Singleton
@Requires(env = "demo")
class DemoPlaner implements DemoInnehall {

    private final Handlingsplaner planer;

    DemoPlaner(Handlingsplaner planer) {
        this.planer = planer;
    }

    @Override
    public void skriv(DemoAkt akt, Random random) {
        planer.find(akt.ref()).ifPresent(plan -> {
            var form = new PlanForm(
                    plan.upprattad(), plan.forankradDeltagare(), plan.forankradRemittent(), delmal(akt, random));
            planer.save(akt.ref(), form, plan.version());
        });
    }

    private static List<Delmal> delmal(DemoAkt akt, Random random) {
        var start = akt.inskriven();
        return List.of(
                new Delmal(
                        "Hitta tillbaka till fasta rutiner",
                        List.of(
                                new Steg(
                                        "Vara på plats två förmiddagar i veckan",
                                        Ansvarig.DELTAGARE,
                                        start.plusMonths(1),
                                        Stegstatus.KLART),
                                new Steg(
                                        "Prova resvägen tillsammans",
                                        Ansvarig.COACH,
                                        start.plusMonths(2),
                                        one(random)))),
                new Delmal(
                        "Prova ett arbete i lagom takt",
                        List.of(
                                new Steg(
                                        "Studiebesök på två arbetsplatser",
                                        Ansvarig.DELTAGARE,
                                        start.plusMonths(4),
                                        one(random)),
                                new Steg(
                                        "Ansöka om arbetsträning",
                                        Ansvarig.AF,
                                        start.plusMonths(5),
                                        Stegstatus.PLANERAT))));
    }

    private static Stegstatus one(Random random) {
        return random.nextBoolean() ? Stegstatus.KLART : Stegstatus.PAGAR;
    }
}
