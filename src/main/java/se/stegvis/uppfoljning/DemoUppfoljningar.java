package se.stegvis.uppfoljning;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.gemensamt.Manadsserie;

/**
 * The three-month follow-ups of the demo world: most held in time, some late, some skipped for a reason; of the latest some
 * are still to be held, begun or booked, and now and then somebody is away. First of the rooms, so that what others write
 * about a day that is followed up says no more of it.
 */
@Singleton
@Order(-1)
@Requires(env = "demo")
class DemoUppfoljningar implements DemoInnehall {

    private static final int MANADER = 3;

    private final UppfoljningRepository uppfoljningar;
    private final UppfoljningsdelRepository delar;
    private final DemoPausQueries pauser;
    private final Frister frister;
    private final Clock clock;

    DemoUppfoljningar(
            UppfoljningRepository uppfoljningar,
            UppfoljningsdelRepository delar,
            DemoPausQueries pauser,
            Frister frister,
            Clock clock) {
        this.uppfoljningar = uppfoljningar;
        this.delar = delar;
        this.pauser = pauser;
        this.frister = frister;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var dagar = dagar(akt);
        var paus = paus(akt, dagar, slump);
        paus.ifPresent(p -> pausa(akt, p, slump));
        var hallna = new ArrayList<DemoUppfoljning>();
        for (var dag : dagar) {
            var sist = akt.pagar() && dag.equals(dagar.get(dagar.size() - 1));
            if (paus.stream().noneMatch(p -> p.hopparOver(dag))) {
                DemoUppfoljning.av(akt, dag, sist, slump).ifPresent(hallna::add);
            }
        }
        for (var en : hallna) {
            en.delar(uppfoljningar.save(rad(en)).id(), clock.getZone()).forEach(delar::save);
        }
        if (paus.isPresent() || !hallna.isEmpty()) {
            frister.rakna(List.of(akt.ref().deltagandeId()));
        }
    }

    /** Those whose window has begun, and that were due before the exit. */
    private static List<LocalDate> dagar(DemoAkt akt) {
        var serie = new Manadsserie(akt.inskriven(), MANADER);
        var dagar = new ArrayList<LocalDate>();
        var fore = akt.pagar() ? akt.senast().plusDays(Frist.DAGAR_FORE) : akt.senast();
        for (var dag = serie.nummer(1); dag.isBefore(fore); dag = serie.nextAfter(dag)) {
            dagar.add(dag);
        }
        return dagar;
    }

    /** Over one of the due days that have been, or of the one that is near. */
    private static Optional<Paus> paus(DemoAkt akt, List<LocalDate> dagar, DemoSlump slump) {
        if (dagar.isEmpty() || !slump.procent(akt.pagar() ? 6 : 3)) {
            return Optional.empty();
        }
        var dag = slump.en(dagar);
        var fran = dag.minusDays(slump.mellan(16, 30));
        var till = dag.plusDays(slump.mellan(10, 40));
        return Optional.of(new Paus(fran, akt.pagar() || till.isBefore(akt.senast()) ? till : akt.senast()));
    }

    private void pausa(DemoAkt akt, Paus paus, DemoSlump slump) {
        pauser.pausa(
                akt.ref().insatsId(),
                akt.ref().deltagandeId(),
                paus.fran(),
                paus.till(),
                slump.en(List.of("sjukdom", "sjukdom", "foraldraledighet", "ledighet")),
                akt.coach(paus.fran()),
                paus.fran().atTime(9, 20).atZone(clock.getZone()).toInstant());
    }

    private Uppfoljning rad(DemoUppfoljning en) {
        var akt = en.akt();
        var skapad = DemoSlump.arbetsdag(en.skapad(), akt.inskriven());
        return new Uppfoljning(
                0,
                akt.ref().insatsId(),
                akt.ref().deltagandeId(),
                en.forfallodag(),
                en.planerad(),
                klockan(en.planerad()),
                null,
                en.anteckning(),
                en.genomford(),
                en.hoppadesOver() == null ? null : en.hoppadesOver().kod(),
                akt.coach(skapad),
                skapad.atTime(10, 40).atZone(clock.getZone()).toInstant(),
                0);
    }

    private static @Nullable LocalTime klockan(@Nullable LocalDate planerad) {
        return planerad == null ? null : LocalTime.of(9 + planerad.getDayOfMonth() % 6, 0);
    }
}
