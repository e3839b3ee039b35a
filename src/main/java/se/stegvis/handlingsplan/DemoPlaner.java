package se.stegvis.handlingsplan;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter;
import se.stegvis.demo.DemoTexter.Block;

/**
 * Delmål and steg for the plans of the demo world, whose days came with the import. One that has been followed for some
 * months has been revised; and some who have no plan yet have the beginning of one.
 */
@Singleton
@Requires(env = "demo")
class DemoPlaner implements DemoInnehall {

    private static final Map<String, List<Block>> MAL =
            DemoTexter.read(DemoPlaner.class, "demoplaner.txt").stream().collect(groupingBy(Block::slag));

    private final Handlingsplaner planer;

    DemoPlaner(Handlingsplaner planer) {
        this.planer = planer;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var plan = planer.find(akt.ref()).orElse(null);
        if (plan == null && !slump.procent(50)) {
            return;
        }
        var mal = mal(akt, slump);
        var forst = form(
                plan,
                delmal(
                        mal.subList(0, Math.min(2, mal.size())),
                        akt,
                        akt.inskriven().plusMonths(1),
                        slump));
        planer.save(akt.ref(), forst, plan == null ? 0 : plan.version());
        if (plan != null && !akt.inskriven().plusMonths(4).isAfter(akt.senast())) {
            planer.save(akt.ref(), form(plan, delmal(mal, akt, akt.senast(), slump)), plan.version() + 1);
        }
    }

    private static PlanForm form(@Nullable Handlingsplan plan, List<Delmal> delmal) {
        return plan == null
                ? new PlanForm(null, null, null, delmal)
                : new PlanForm(plan.upprattad(), plan.forankradDeltagare(), plan.forankradRemittent(), delmal);
    }

    /** Those for the kind of insats, and late in it those towards work. */
    private static List<Block> mal(DemoAkt akt, DemoSlump slump) {
        var forsta = new ArrayList<>(mal(
                switch (akt.insats()) {
                    case "Ungstart" -> "unga";
                    case "Spången" -> "arbete";
                    default -> "förrehabiliterande";
                }));
        Collections.shuffle(forsta, slump.random());
        var sedan = new ArrayList<>(mal("arbete"));
        sedan.removeAll(forsta.subList(0, 2));
        Collections.shuffle(sedan, slump.random());
        return List.of(forsta.get(0), forsta.get(1), sedan.get(0));
    }

    private static List<Block> mal(String slag) {
        return MAL.getOrDefault(slag, List.of());
    }

    private static List<Delmal> delmal(List<Block> mal, DemoAkt akt, LocalDate dag, DemoSlump slump) {
        return mal.stream()
                .map(m -> new Delmal(
                        m.rubrik(),
                        m.text()
                                .lines()
                                .map(line -> steg(line, akt, dag, slump))
                                .toList()))
                .toList();
    }

    /** As the steg stood on the day. */
    private static Steg steg(String line, DemoAkt akt, LocalDate dag, DemoSlump slump) {
        var parts = line.split(" \\| ", -1);
        var klart = DemoSlump.arbetsdag(akt.inskriven().plusWeeks(Long.parseLong(parts[2])), akt.inskriven());
        return new Steg(
                parts[0],
                Ansvarig.of(parts[1].toLowerCase(Locale.ROOT)),
                slump.procent(10) ? null : klart,
                status(klart, dag, akt, slump));
    }

    private static Stegstatus status(LocalDate klart, LocalDate dag, DemoAkt akt, DemoSlump slump) {
        if (slump.procent(4)) {
            return Stegstatus.STRUKET;
        }
        if (klart.isBefore(dag)) {
            return slump.procent(akt.pagar() ? 78 : 90) ? Stegstatus.KLART : Stegstatus.PAGAR;
        }
        return klart.isBefore(dag.plusWeeks(5)) ? Stegstatus.PAGAR : Stegstatus.PLANERAT;
    }
}
