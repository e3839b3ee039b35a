package se.stegvis.handlingsplan;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;

/**
 * The plans of the demo world, whose days came with the import: fixed in a first version when they were written, then
 * revised or confirmed every third month, and some with changes not fixed yet. Some who have no plan have the beginning of
 * one.
 */
@Singleton
@Requires(env = "demo")
class DemoPlaner implements DemoInnehall {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int MANADER = 3;
    private static final int GANGER = 4;

    private static final List<String> ORD = List.of(
            "Det känns bra att ha det på papper. Jag vill ta det lugnt i början.",
            "Jag vill jobba, men inte gå in i väggen igen.",
            "Planen stämmer med hur jag har det. Bussen är det jobbiga.",
            "Bra att vi börjar med sömnen, resten får komma sen.",
            "Jag är inte säker på praktiken, men jag kan prova.",
            "Det här är första gången någon frågar vad jag själv vill.",
            "Jag håller inte med om att tre dagar räcker, men vi provar.",
            "Skönt att alla vet vad som gäller.");

    private static final List<String> VEM = List.of(
            "Handläggaren, på flerpartsmötet",
            "Handläggaren, per telefon",
            "Socialsekreteraren",
            "Rehabkoordinatorn",
            "");

    private final Handlingsplaner planer;
    private final Planversioner versioner;

    DemoPlaner(Handlingsplaner planer, Planversioner versioner) {
        this.planer = planer;
        this.versioner = versioner;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var plan = planer.find(akt.ref()).orElse(null);
        var mal = DemoMal.av(akt, slump);
        var aktiviteter = DemoAktiviteter.av(akt, slump);
        if (plan == null || plan.upprattad() == null) {
            if (slump.procent(50)) {
                spara(akt, plan, mal, aktiviteter, akt.inskriven(), slump);
            }
            return;
        }
        var dag = plan.upprattad();
        var utkast = spara(akt, plan, mal.subList(0, 2), aktiviteter, dag, slump);
        faststall(
                akt,
                utkast,
                new ForankringForm(
                        plan.forankradDeltagare(),
                        plan.forankradDeltagare() == null ? "" : slump.en(ORD),
                        plan.forankradRemittent(),
                        plan.forankradRemittent() == null ? "" : slump.en(VEM)),
                dag);
        for (int gang = 1; gang <= GANGER; gang++) {
            uppfoljning(akt, mal, aktiviteter, gang, slump);
        }
        if (akt.pagar() && slump.procent(30)) {
            spara(akt, hamta(akt), mal, aktiviteter, akt.senast(), slump);
        }
    }

    private void uppfoljning(DemoAkt akt, List<DemoMal> mal, List<Aktivitet> aktiviteter, int gang, DemoSlump slump) {
        var dag = DemoSlump.arbetsdag(
                akt.inskriven().plusMonths((long) MANADER * gang).minusDays(slump.mellan(0, 9)), akt.inskriven());
        var senaste = versioner.senaste(akt.ref()).orElseThrow();
        if (dag.isAfter(akt.senast()) || dag.isBefore(senaste.dag()) || slump.procent(12)) {
            return;
        }
        var plan =
                slump.procent(gang == 1 ? 75 : 45) ? spara(akt, hamta(akt), mal, aktiviteter, dag, slump) : hamta(akt);
        if (versioner
                .andringar(versioner.utkast(akt.ref(), plan), versioner.senaste(akt.ref()))
                .isEmpty()) {
            versioner.bekrafta(plan, senaste, plan.version(), dag, akt.coach(dag), klockan(dag));
        } else {
            faststall(akt, plan, avtal(akt, dag, slump), dag);
        }
    }

    private static ForankringForm avtal(DemoAkt akt, LocalDate dag, DemoSlump slump) {
        var remittent = DemoSlump.arbetsdag(dag.plusDays(slump.mellan(1, 12)), dag);
        var medRemittent = slump.procent(55) && !remittent.isAfter(akt.senast());
        return slump.procent(80)
                ? new ForankringForm(
                        dag, slump.en(ORD), medRemittent ? remittent : null, medRemittent ? slump.en(VEM) : "")
                : ForankringForm.TOM;
    }

    private void faststall(DemoAkt akt, Handlingsplan plan, ForankringForm avtal, LocalDate dag) {
        versioner.faststall(plan, plan.version(), avtal, akt.coach(dag), klockan(dag));
    }

    /** As the plan stood on the day. */
    private Handlingsplan spara(
            DemoAkt akt,
            @Nullable Handlingsplan plan,
            List<DemoMal> mal,
            List<Aktivitet> aktiviteter,
            LocalDate dag,
            DemoSlump slump) {
        var nu = dag.plusWeeks(2);
        var fokus = dag.isBefore(akt.inskriven().plusMonths(2))
                ? Arbetslivsfokus.FOR_TIDIGT
                : akt.utveckling() == DemoAkt.Utveckling.NEDAT ? Arbetslivsfokus.BEHOVER_ANDRAS : Arbetslivsfokus.RATT;
        var form = new PlanForm(
                plan == null ? null : plan.upprattad(),
                fokus,
                slump.procent(25) ? "Vi talar om det igen vid nästa genomgång." : "",
                mal.stream().map(m -> m.den(dag)).toList(),
                aktiviteter.stream().filter(a -> !a.fran().isAfter(nu)).toList());
        return planer.save(akt.ref(), form, plan == null ? 0 : plan.version());
    }

    private Handlingsplan hamta(DemoAkt akt) {
        return planer.find(akt.ref()).orElseThrow();
    }

    private static Instant klockan(LocalDate dag) {
        return dag.atTime(LocalTime.of(14, 20)).atZone(SWEDEN).toInstant();
    }
}
