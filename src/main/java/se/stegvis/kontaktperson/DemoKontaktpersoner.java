package se.stegvis.kontaktperson;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter;
import se.stegvis.medarbetare.DemoKonto;

/** Hand-overs of the years gone by, one just made, one whose kontaktperson has left, and somebody who is away now. */
@Singleton
@Requires(env = "demo")
class DemoKontaktpersoner implements DemoInnehall {

    private static final int EVERY = 4;
    private static final int LAGST = 90;
    private static final String KLIVET = "Klivet";

    /** Of those who go on in Klivet since more than a year, the one that Gunilla had when she left. */
    private static final int LAMNAD = 2;

    private final DemoKontaktpersonRepository demo;
    private final Kontaktpersonhistorik historik;
    private final VikariatRepository vikariat;
    private final Clock clock;
    private final List<DemoTexter.Block> texter;

    DemoKontaktpersoner(
            DemoKontaktpersonRepository demo,
            Kontaktpersonhistorik historik,
            VikariatRepository vikariat,
            Clock clock) {
        this.demo = demo;
        this.historik = historik;
        this.vikariat = vikariat;
        this.clock = clock;
        this.texter = DemoTexter.read(DemoKontaktpersoner.class, "demooverlamningar.txt");
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (akt.insats().equals(KLIVET)) {
            borta(akt);
        }
        var nu = akt.kontaktpersonId();
        var dagar = ChronoUnit.DAYS.between(akt.inskriven(), akt.senast());
        if (nu != null && dagar > LAGST && akt.nummer() % EVERY == 1) {
            var dag =
                    DemoSlump.arbetsdag(akt.inskriven().plusDays(slump.mellan(30, (int) dagar - 20)), akt.inskriven());
            byt(akt, nu, dag, slump);
        }
    }

    private void byt(DemoAkt akt, long nu, LocalDate dag, DemoSlump slump) {
        var insats = akt.ref().insatsId();
        var forst = demo.findTidigare(insats, nu, akt.inskriven(), dag, akt.nummer());
        var av = demo.findSamordnare(insats, dag);
        if (forst.isEmpty() || av.isEmpty() || akt.lag().stream().noneMatch(m -> hade(m, nu, dag))) {
            return;
        }
        demo.setForsta(akt.ref().deltagandeId(), forst.get());
        historik.overlamnat(
                List.of(akt.ref().deltagandeId()), dag, slump.en(texter).text(), av.get());
        var nar = dag.atTime(9, 20).toInstant(ZoneOffset.UTC);
        demo.setGiven(akt.ref().deltagandeId(), nar, nar);
    }

    private static boolean hade(DemoAkt.Medlem m, long nu, LocalDate dag) {
        return m.medarbetareId() == nu
                && !m.fran().isAfter(dag)
                && Optional.ofNullable(m.till())
                        .filter(till -> till.isBefore(dag))
                        .isEmpty();
    }

    /** Petra is away for some weeks; Gunilla left without handing over everybody. */
    private void borta(DemoAkt akt) {
        var idag = LocalDate.now(clock);
        var insats = akt.ref().insatsId();
        var petra = demo.findId(DemoKonto.PETRA.epost());
        var johanna = demo.findId(DemoKonto.JOHANNA.epost());
        var karin = demo.findId(DemoKonto.KARIN.epost());
        if (petra.isEmpty() || johanna.isEmpty() || karin.isEmpty()) {
            return;
        }
        if (vikariat.findRader(insats).isEmpty()) {
            ge(insats, petra.get(), johanna.get(), idag.minusDays(200), idag.minusDays(180), karin.get());
            ge(insats, petra.get(), johanna.get(), idag.minusDays(4), idag.plusDays(17), karin.get());
        }
        var gunilla = demo.findId(DemoKonto.GUNILLA.epost());
        if (gunilla.isPresent()
                && akt.pagar()
                && akt.inskriven().isBefore(idag.minusMonths(10))
                && akt.nummer() % 5 == LAMNAD) {
            demo.setKontaktperson(akt.ref().deltagandeId(), gunilla.get());
            demo.setForsta(akt.ref().deltagandeId(), gunilla.get());
        }
    }

    private void ge(long insats, long medarbetare, long vikarie, LocalDate fran, LocalDate till, long av) {
        var nar = fran.minusDays(3).atTime(13, 5).toInstant(ZoneOffset.UTC);
        vikariat.save(new Vikariat(0, insats, medarbetare, vikarie, fran, till, av, nar, null, null, 0));
    }
}
