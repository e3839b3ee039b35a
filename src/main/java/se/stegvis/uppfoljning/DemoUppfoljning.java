package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoAkt.Utveckling;
import se.stegvis.demo.DemoSlump;

/**
 * How one follow-up of the demo world went.
 *
 * @param dag on which it was held, begun or left out; none when it is only booked
 * @param svar of the parts that were done
 */
record DemoUppfoljning(
        DemoAkt akt,
        LocalDate forfallodag,
        @Nullable LocalDate dag,
        @Nullable LocalDate planerad,
        @Nullable Overhopp hoppadesOver,
        List<Svar> svar,
        String anteckning,
        String kommentar) {

    private static final List<String> UPPAT = List.of(
            "Stämde av mot planen. Praktiken går bra, nu är målet att gå upp i tid. Vi bokar möte med arbetsgivaren.",
            "Ser att rutinerna håller. Nästa steg är att söka själv, med stöd en gång i veckan.",
            "Lugnt samtal. Berättar att det känns lättare att komma iväg på morgonen.",
            "");
    private static final List<String> JAMNT = List.of(
            "Inga större förändringar sedan sist. Vi håller kvar vid två dagar i veckan.",
            "Gick igenom målen. Väntar fortfarande på besked om utredningen.",
            "Kort möte per telefon, ses igen om två veckor.",
            "");
    private static final List<String> NEDAT = List.of(
            "Tungt just nu. Vi tar bort kursen tills vidare och behåller promenadgruppen.",
            "Har sovit dåligt länge. Kontakt med vårdcentralen tas den här veckan.",
            "Frånvaron har ökat. Vi behöver tala om ifall fokus är rätt.",
            "");
    private static final List<String> KOMMENTARER =
            List.of("", "", "", "Tas upp med handläggaren.", "Samma som sist.", "Vi ser över det till nästa gång.");

    /** Empty when nothing was done about it. The last one is more often still to be held. */
    static Optional<DemoUppfoljning> av(DemoAkt akt, LocalDate forfallodag, boolean sist, DemoSlump slump) {
        int hur = slump.mellan(1, 100);
        var dag = DemoSlump.arbetsdag(
                forfallodag.plusDays(hur <= 72 ? -slump.mellan(0, 9) : slump.mellan(4, 35)), akt.inskriven());
        var nyss = forfallodag.isAfter(akt.senast().minusDays(18));
        var kommande = dag.isAfter(akt.senast()) || (sist && hur <= (nyss ? 55 : 9));
        if (kommande) {
            return sist ? kvar(akt, forfallodag, slump) : Optional.empty();
        }
        if (hur > 84 && hur <= 93) {
            return Optional.of(overhoppad(akt, forfallodag, dag, slump));
        }
        return hur > 96 && !akt.pagar()
                ? Optional.empty()
                : Optional.of(new DemoUppfoljning(
                        akt, forfallodag, dag, null, null, svar(akt, slump), text(akt, slump), slump.en(KOMMENTARER)));
    }

    /** Half of those that are to be held are booked or begun. */
    private static Optional<DemoUppfoljning> kvar(DemoAkt akt, LocalDate forfallodag, DemoSlump slump) {
        if (slump.procent(35)) {
            var planerad = DemoSlump.arbetsdag(akt.senast().plusDays(slump.mellan(3, 12)), akt.senast());
            return Optional.of(new DemoUppfoljning(akt, forfallodag, null, planerad, null, List.of(), "", ""));
        }
        if (slump.procent(30)) {
            var dag = DemoSlump.arbetsdag(akt.senast(), akt.inskriven());
            var begun = svar(akt, slump).subList(0, slump.mellan(1, 2));
            return Optional.of(new DemoUppfoljning(akt, forfallodag, dag, null, null, begun, "", ""));
        }
        return Optional.empty();
    }

    private static DemoUppfoljning overhoppad(DemoAkt akt, LocalDate forfallodag, LocalDate dag, DemoSlump slump) {
        var skal = slump.en(List.of(Overhopp.values()));
        var text = skal == Overhopp.ANNAT ? "Avslutet är planerat till nästa vecka, vi följer upp allt då." : "";
        return new DemoUppfoljning(akt, forfallodag, dag, null, skal, List.of(), text, "");
    }

    private static List<Svar> svar(DemoAkt akt, DemoSlump slump) {
        int hur = slump.mellan(1, 100);
        var fokus = akt.utveckling() == Utveckling.NEDAT && hur <= 60
                ? Svar.BEHOVER_ANDRAS
                : hur <= 85 ? Svar.RATT : Svar.FOR_TIDIGT;
        int var = slump.mellan(1, 100);
        return List.of(
                fokus,
                var <= 78 ? Svar.RATT_MYNDIGHET : var <= 92 ? Svar.BOR_BYTA : Svar.INGEN,
                slump.procent(45) ? Svar.REVIDERAD : Svar.OFORANDRAD,
                slump.procent(88) ? Svar.GJORD : slump.procent(50) ? Svar.AVBOJDE : Svar.EJ_AKTUELLT);
    }

    private static String text(DemoAkt akt, DemoSlump slump) {
        return slump.en(
                switch (akt.utveckling()) {
                    case UPPAT -> UPPAT;
                    case JAMN -> JAMNT;
                    case NEDAT -> NEDAT;
                });
    }

    @Nullable
    LocalDate genomford() {
        return svar.size() == Del.values().length ? dag : null;
    }

    /** When somebody first wrote of it. */
    LocalDate skapad() {
        return dag == null || dag.isAfter(akt.senast()) ? akt.senast() : dag;
    }

    List<Uppfoljningsdel> delar(long uppfoljningId, ZoneId zon) {
        var delar = new ArrayList<Uppfoljningsdel>();
        var nar = skapad();
        for (var ett : svar) {
            var ord = ett.del() == Del.ARBETSLIVSFOKUS ? kommentar : "";
            delar.add(Uppfoljningsdel.ny(
                    uppfoljningId,
                    ett,
                    ord,
                    nar,
                    akt.coach(nar),
                    nar.atTime(15, 0).atZone(zon).toInstant()));
        }
        return delar;
    }
}
