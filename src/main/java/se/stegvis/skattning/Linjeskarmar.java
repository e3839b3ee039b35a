package se.stegvis.skattning;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skarm.Skarmformular;

/** Both forms with lines. */
@Factory
class Linjeskarmar {

    @Singleton
    @Named(Instrumenten.ORS)
    Skarmformular ors(
            Instrumenten instrumenten,
            Licenser licenser,
            Skattningar skattningar,
            SkattningRepository repository,
            Deltagarna deltagarna,
            Clock clock) {
        return new Linjeskarm(instrumenten.get(Instrumenten.ORS), licenser, skattningar, repository, deltagarna, clock);
    }

    @Singleton
    @Named(Instrumenten.SRS)
    Skarmformular srs(
            Instrumenten instrumenten,
            Licenser licenser,
            Skattningar skattningar,
            SkattningRepository repository,
            Deltagarna deltagarna,
            Clock clock) {
        return new Linjeskarm(instrumenten.get(Instrumenten.SRS), licenser, skattningar, repository, deltagarna, clock);
    }
}
