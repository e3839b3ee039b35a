package se.stegvis.skattning;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skarm.Skarmformular;

/** Both forms with lines. */
@Factory
class Linjeskarmar {

    @Singleton
    @Named(Instrumenten.ORS)
    Skarmformular ors(Instrumenten instrumenten, Licenser licenser, Egenskattning egenskattning) {
        return new Linjeskarm(instrumenten.get(Instrumenten.ORS), licenser, egenskattning);
    }

    @Singleton
    @Named(Instrumenten.SRS)
    Skarmformular srs(Instrumenten instrumenten, Licenser licenser, Egenskattning egenskattning) {
        return new Linjeskarm(instrumenten.get(Instrumenten.SRS), licenser, egenskattning);
    }
}
