package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.demo.DemoAkt.Medlem;
import se.stegvis.demo.DemoAkt.Utveckling;
import se.stegvis.demo.DemoAktQueries.AktRad;
import se.stegvis.demo.DemoAktQueries.LagRad;

/** Hands every imported case to the rooms that have something to write in it. */
@Singleton
@Requires(env = "demo")
class DemoAkter {

    private static final int JAMNT = 80;

    private final DemoAktQueries queries;
    private final List<DemoInnehall> rum;

    DemoAkter(DemoAktQueries queries, List<DemoInnehall> rum) {
        this.queries = queries;
        this.rum = rum;
    }

    void skriv(LocalDate idag) {
        var lag = queries.lag().stream().collect(Collectors.groupingBy(LagRad::insatsId));
        int nummer = 0;
        for (var rad : queries.akter()) {
            var team = lag.getOrDefault(rad.insatsId(), List.of()).stream()
                    .map(m -> new Medlem(m.medarbetareId(), m.fran(), m.till()))
                    .toList();
            var akt = akt(rad, nummer++, team, idag);
            rum.forEach(room -> room.skriv(akt, DemoSlump.of(room.getClass().getSimpleName(), akt.nummer())));
        }
    }

    private static DemoAkt akt(AktRad rad, int nummer, List<Medlem> lag, LocalDate idag) {
        return new DemoAkt(
                new DeltagandeRef(rad.insatsId(), rad.id()),
                nummer,
                rad.insats(),
                rad.kontaktpersonId(),
                rad.inskriven(),
                rad.utskriven() == null ? idag.minusDays(1) : rad.utskriven(),
                rad.avslutsanledning(),
                utveckling(rad, DemoSlump.of("utveckling", nummer)),
                lag);
    }

    private static Utveckling utveckling(AktRad rad, DemoSlump slump) {
        int mot = slump.mellan(1, 100);
        if (rad.arbete() > 0) {
            return mot <= JAMNT ? Utveckling.UPPAT : Utveckling.JAMN;
        }
        if (rad.avslutsanledning().equals("sjukdom")) {
            return mot <= JAMNT ? Utveckling.NEDAT : Utveckling.JAMN;
        }
        return mot <= 45 ? Utveckling.UPPAT : mot <= JAMNT ? Utveckling.JAMN : Utveckling.NEDAT;
    }
}
