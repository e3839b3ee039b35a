package se.stegvis.handlingsplan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.HandlingsplanView.Fastlagd;
import se.stegvis.handlingsplan.HandlingsplanView.Frist;
import se.stegvis.handlingsplan.HandlingsplanView.Plan;

/** Makes the page of a plan: what it says now, and what of it is fixed. */
@Singleton
class Plansida {

    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final BekraftelseRepository bekraftelser;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Plansida(
            Handlingsplaner planer,
            Planversioner versioner,
            BekraftelseRepository bekraftelser,
            Deltagarna deltagarna,
            Clock clock) {
        this.planer = planer;
        this.versioner = versioner;
        this.bekraftelser = bekraftelser;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    Plan visa(DeltagandeRef ref) {
        var plan = planer.find(ref);
        var tid = deltagarna.tid(ref);
        var idag = LocalDate.now(clock);
        var utkast = plan.map(p -> versioner.utkast(ref, p)).orElse(Planinnehall.TOMT);
        var senaste = versioner.senaste(ref);
        var bekraftad = bekraftelser.find(ref.insatsId(), ref.deltagandeId(), 1).stream()
                .findFirst();
        var frist = new Planfrist(
                tid,
                plan.map(Handlingsplan::forankradDeltagare).orElse(null),
                plan.map(Handlingsplan::forankradRemittent).orElse(null));
        return new Plan(
                ref,
                deltagarna.visa(ref),
                plan.isPresent(),
                plan.map(Handlingsplan::upprattad).map(Datum::lasbart).orElse("Inte ännu"),
                Frist.of(frist, idag),
                Fastlagd.of(senaste, versioner.andringar(utkast, senaste).size(), bekraftad),
                InnehallView.of(utkast, tid.inskriven(), till(tid, idag)));
    }

    /** The last day anything in the plan can be late or missing: today, or the exit. */
    static LocalDate till(Deltagandetid tid, LocalDate dag) {
        var utskriven = tid.utskriven();
        return utskriven != null && utskriven.isBefore(dag) ? utskriven : dag;
    }
}
