package se.stegvis.skattning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;

/** SMAIL about every third month, and for most a series of ORS and SRS, for the cases of the demo world. */
@Singleton
@Requires(env = "demo")
class DemoSkattningar implements DemoInnehall {

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final ZoneId zon;

    DemoSkattningar(Skattningar skattningar, Instrumenten instrumenten, Clock clock) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.zon = clock.getZone();
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        var smail = instrumenten.get(Instrumenten.SMAIL);
        for (var tillfalle : DemoSmail.of(akt, slump).tillfallen(smail)) {
            save(akt, smail, tillfalle, slump);
        }
        var ors = instrumenten.get(Instrumenten.ORS);
        var serie = DemoOrs.of(akt, slump).serie(ors);
        for (var matning : serie) {
            save(akt, ors, List.of(matning), slump);
        }
        for (var matning : DemoSrs.serie(serie, instrumenten.get(Instrumenten.SRS))) {
            var efterat = matning.datum().atTime(16, 30).atZone(zon).toInstant();
            skattningar.save(
                    akt.ref(),
                    instrumenten.get(Instrumenten.SRS),
                    List.of(matning),
                    akt.coach(matning.datum()),
                    efterat);
        }
    }

    /** Entered in the afternoon by the coach of the day. */
    private void save(DemoAkt akt, Instrument instrument, List<Matning> matningar, DemoSlump slump) {
        LocalDate dag = matningar.get(0).datum();
        var registrerad = dag.atTime(slump.mellan(11, 16), slump.mellan(0, 59))
                .atZone(zon)
                .toInstant();
        skattningar.save(akt.ref(), instrument, matningar, akt.coach(dag), registrerad);
    }
}
