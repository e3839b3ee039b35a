package se.stegvis.slutdokumentation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;

/**
 * What those who have left the demo world got with them, and some who are about to. Comes after the other rooms, since it is
 * made of what they wrote.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
@Requires(env = "demo")
class DemoSlutdokumentationer implements DemoInnehall {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int DAGAR = 500;

    private static final List<String> TILL_SIST = List.of(
            "Du vet nu vad du klarar på en dag, och att det är du som sätter gränsen. Håll fast vid det.",
            "Ring mig gärna de första veckorna om något kör ihop sig.",
            "Om sömnen blir sämre igen: gå tillbaka till veckoplanen innan du tar bort något annat.",
            "Du har tagit dig hit i din egen takt. Det får du vara stolt över.",
            "Säg till din handläggare i god tid om du vill ändra något i det ni har kommit överens om.");

    private final Slutdokumentationer dokument;
    private final SlutdokumentationRepository versioner;
    private final Underlagen underlagen;

    DemoSlutdokumentationer(
            Slutdokumentationer dokument, SlutdokumentationRepository versioner, Underlagen underlagen) {
        this.dokument = dokument;
        this.versioner = versioner;
        this.underlagen = underlagen;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var dag = DemoSlump.arbetsdag(akt.senast().minusDays(slump.mellan(0, 4)), akt.inskriven());
        var kvar = akt.avslutsanledning().equals("avliden") || akt.inskriven().isAfter(dag.minusDays(60));
        if (kvar || akt.inskriven().isBefore(dag.minusDays(DAGAR)) || !slump.procent(akt.pagar() ? 4 : 60)) {
            return;
        }
        if (!akt.pagar() && slump.procent(10)) {
            dokument.avboj(akt.ref(), dag, -1, akt.coach(dag), klockan(dag, 10));
            return;
        }
        var utkast = utkast(akt, 1, dag, slump);
        if (akt.pagar() || slump.procent(8)) {
            return;
        }
        lamna(akt, utkast, dag, slump);
        if (slump.procent(8)) {
            lamna(akt, utkast(akt, 2, dag, slump), dag, slump);
        }
    }

    private Slutdokumentation utkast(DemoAkt akt, int nummer, LocalDate dag, DemoSlump slump) {
        var forslag = underlagen.forslag(akt.ref(), dag);
        var nasta = Forslag.stycken(forslag.avsnitt().getOrDefault(Avsnitt.NASTA, ""), slump.en(TILL_SIST));
        var innehall = Innehall.forslag(forslag.insats(), forslag.avsnitt()).med(Map.of(Avsnitt.NASTA, nasta));
        var med = slump.procent(35)
                && !forslag.avsnitt().getOrDefault(Avsnitt.SKATTNINGAR, "").isEmpty();
        return versioner.save(Slutdokumentation.utkast(
                akt.ref(), nummer, dokument.text(innehall), med, akt.coach(dag), klockan(dag, 8 + nummer)));
    }

    private void lamna(DemoAkt akt, Slutdokumentation utkast, LocalDate dag, DemoSlump slump) {
        var satt = slump.procent(80) ? Lamningssatt.HANDEN : Lamningssatt.POST;
        var form = new LamningForm(dag, satt, slump.procent(5) ? "God man" : "");
        dokument.lamna(utkast, form, utkast.version(), akt.coach(dag), klockan(dag, 13 + utkast.nummer()));
    }

    private static Instant klockan(LocalDate dag, int timme) {
        return dag.atTime(LocalTime.of(timme, 10)).atZone(SWEDEN).toInstant();
    }
}
