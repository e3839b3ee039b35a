package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.stegvis.deltagare.PaborjadeInskrivningar;
import se.stegvis.web.FormData;

/** Two enrolments under way in the demo world: one that lacks a day or two, and one that has hardly begun. */
@Singleton
@Requires(env = "demo")
class DemoInskrivningar implements DemoInnehall {

    private final PaborjadeInskrivningar paborjade;
    private final Clock clock;
    private final Set<String> skrivna = new HashSet<>();

    DemoInskrivningar(PaborjadeInskrivningar paborjade, Clock clock) {
        this.paborjade = paborjade;
        this.clock = clock;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var svar = svar(akt.insats());
        if (akt.pagar() && !svar.isEmpty() && skrivna.add(akt.insats())) {
            paborjade.borja(akt.ref().insats(), akt.coach(akt.senast()), FormData.of(svar));
        }
    }

    private Map<String, String> svar(String insats) {
        return switch (insats) {
            case "Klivet" -> nastanKlar();
            case "Spången" -> Map.of("fornamn", "Torvald", "efternamn", "Myrén", "kon", "man");
            default -> Map.of();
        };
    }

    private Map<String, String> nastanKlar() {
        var svar = new LinkedHashMap<>(Map.of(
                "fornamn", "Samira",
                "efternamn", "Lindqvist Holm",
                "fodd", "1993",
                "kon", "kvinna",
                "telefon", "070-174 06 73",
                "epost_svar", "vill_inte_svara"));
        svar.putAll(Map.of(
                "adress", "Gårdsgatan 4 B, lgh 1102, 831 00 Provby",
                "samtycke", LocalDate.now(clock).minusDays(1).toString(),
                "inskriven", LocalDate.now(clock).minusDays(1).toString(),
                "utbildning", "gymnasium",
                "forsorjning", "forsorjningsstod"));
        return svar;
    }
}
