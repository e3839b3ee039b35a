package se.stegvis.skattning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;

/** SMAIL every third month and ORS somewhat oftener, for the cases of the demo world. */
@Singleton
@Requires(env = "demo")
class DemoSkattningar implements DemoInnehall {

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;

    DemoSkattningar(Skattningar skattningar, Instrumenten instrumenten) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
    }

    @Override
    public void skriv(DemoAkt akt, Random random) {
        var smail = instrumenten.get(Instrumenten.SMAIL);
        var ors = instrumenten.get(Instrumenten.ORS);
        for (int manad = 0; !akt.inskriven().plusMonths(manad).isAfter(akt.senast()) && manad <= 12; manad += 3) {
            var day = akt.inskriven().plusMonths(manad);
            int level = 2 + manad / 6;
            var svar = List.of(
                    new Matning(day, Svarande.DELTAGARE, smail(smail, Svarande.DELTAGARE, level, random)),
                    new Matning(day, Svarande.COACH, smail(smail, Svarande.COACH, level, random)));
            skattningar.save(akt.ref(), smail, svar, akt.kontaktpersonId());
            var samtal = new Matning(day, Svarande.DELTAGARE, ors(ors, 3 + manad / 3, random));
            skattningar.save(akt.ref(), ors, List.of(samtal), akt.kontaktpersonId());
        }
    }

    private static Map<String, Varde> smail(Instrument smail, Svarande svarande, int level, Random random) {
        var varden = new LinkedHashMap<String, Varde>();
        smail.fragor().stream()
                .filter(fraga -> fraga.stallsTill(svarande))
                .forEach(fraga -> varden.put(
                        fraga.nyckel(),
                        random.nextInt(25) == 0
                                ? Varde.of(UtanVarde.VILL_INTE_SVARA)
                                : Varde.of(BigDecimal.valueOf(Math.min(5, level + random.nextInt(2))))));
        return varden;
    }

    private static Map<String, Varde> ors(Instrument ors, int level, Random random) {
        var varden = new LinkedHashMap<String, Varde>();
        ors.fragor()
                .forEach(fraga -> varden.put(
                        fraga.nyckel(),
                        Varde.of(BigDecimal.valueOf(Math.min(100, level * 10L + random.nextInt(25)), 1))));
        return varden;
    }
}
