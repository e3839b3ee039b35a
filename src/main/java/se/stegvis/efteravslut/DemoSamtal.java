package se.stegvis.efteravslut;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.gemensamt.Samtalsfonster;

/** Calls of the demo world: most were reached, some after an attempt or two, and of the latest some are still to be called. */
@Singleton
@Requires(env = "demo")
class DemoSamtal implements DemoInnehall {

    private static final List<String> INTE_NATTS =
            List.of("", "", "Talsvar, lämnade inget meddelande.", "Numret är upptaget.", "Ringde även på kvällen.");

    private static final List<String> ARBETAR = List.of(
            "Jobbar kvar och trivs. Har gått upp till 75 procent sedan i våras.",
            "Läser på komvux och är nöjd med det. Söker extrajobb till sommaren.",
            "Har fått förlängt på lagret. Det svåraste är morgnarna.",
            "Söker jobb och har varit på två intervjuer. Vill gärna ha en kontakt på Arbetsförmedlingen.",
            "");

    private static final List<String> ANNAT = List.of(
            "Har kontakt med vården varje vecka. Säger att insatsen gav rutiner som håller.",
            "Det är tungt just nu. Vet vart hon ska vända sig.",
            "Arbetstränar två dagar i veckan genom kommunen.",
            "");

    private final Samtalen samtalen;
    private final ForsokRepository forsok;
    private final DemoSamordnareQueries samordnare;
    private final Clock clock;

    DemoSamtal(Samtalen samtalen, ForsokRepository forsok, DemoSamordnareQueries samordnare, Clock clock) {
        this.samtalen = samtalen;
        this.forsok = forsok;
        this.samordnare = samordnare;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (akt.pagar()) {
            return;
        }
        var fonster = new Samtalsfonster(LocalDate.now(clock));
        for (var samtal : samtalen.samtal(akt.ref())) {
            if (!samtal.dag().isAfter(fonster.idag().minusDays(8))) {
                ring(akt, samtal, samtal.dag().isBefore(fonster.forsta()), slump);
            }
        }
        if (slump.procent(3)) {
            samordnare(akt, fonster.idag()).stream().findFirst().ifPresent(av -> samtalen.ringInte(akt.ref(), av));
        }
    }

    /** Of those whose time is past nearly all have been called; of the others half. */
    private void ring(DemoAkt akt, SamtalQueries.Rad samtal, boolean forbi, DemoSlump slump) {
        int hur = slump.mellan(1, 100);
        int inteNatt = hur <= 14 ? 3 : hur <= 40 ? slump.mellan(1, 2) : 0;
        boolean ringd = slump.procent(forbi ? 94 : 45);
        var dag = samtal.dag().plusDays(slump.mellan(-4, 2));
        for (int i = 0; i < inteNatt && (ringd || i < 2); i++) {
            skriv(akt, samtal, dag, Resultat.EJ_NATT, null, slump.en(INTE_NATTS));
            dag = dag.plusDays(slump.mellan(1, 2));
        }
        if (!ringd || inteNatt == 3) {
            return;
        }
        if (hur >= 93) {
            skriv(akt, samtal, dag, Resultat.AVBOJT, null, "Vill inte svara på frågor, men hälsar.");
        } else {
            var situation = situation(akt, slump);
            var texter = situation == Situation.ARBETE_STUDIER_ARBETSSOKANDE ? ARBETAR : ANNAT;
            skriv(akt, samtal, dag, Resultat.NATT, situation, slump.en(texter));
        }
    }

    private static Situation situation(DemoAkt akt, DemoSlump slump) {
        int hur = slump.mellan(1, 100);
        return switch (akt.avslutsanledning()) {
            case "utskrivning" -> hur <= 74 ? Situation.ARBETE_STUDIER_ARBETSSOKANDE : andra(hur);
            case "sjukdom" -> hur <= 60 ? Situation.SJUKDOM : andra(hur);
            default -> hur <= 55 ? Situation.FORTSATT_REHABILITERING : Situation.ARBETE_STUDIER_ARBETSSOKANDE;
        };
    }

    private static Situation andra(int hur) {
        return hur <= 84
                ? Situation.FORTSATT_REHABILITERING
                : hur <= 93 ? Situation.OVRIGT : Situation.ARBETE_STUDIER_ARBETSSOKANDE;
    }

    private void skriv(
            DemoAkt akt,
            SamtalQueries.Rad samtal,
            LocalDate tankt,
            Resultat resultat,
            @Nullable Situation situation,
            String text) {
        var dag = DemoSlump.arbetsdag(tankt, samtal.utskriven());
        var kod = situation == null ? null : situation.kod();
        var av = samordnare(akt, dag);
        if (samtalen.finns(akt.ref(), samtal.manader(), dag).isEmpty()) {
            forsok.save(new Forsok(
                    0,
                    akt.ref().deltagandeId(),
                    samtal.manader(),
                    dag,
                    resultat.kod(),
                    kod,
                    text,
                    av.isEmpty() ? null : av.get(0),
                    dag.atTime(15, 10).atZone(clock.getZone()).toInstant(),
                    0));
        }
    }

    private List<Long> samordnare(DemoAkt akt, LocalDate dag) {
        return samordnare.samordnare(akt.ref().insatsId(), dag);
    }
}
