package se.stegvis.nns;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skarm.Skarmformular;

/** Both forms, for a lent screen. */
@Factory
class NnsSkarmar {

    private final Rakning rakning;
    private final Erbjudanden erbjudanden;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Clock clock;

    NnsSkarmar(
            Rakning rakning, Erbjudanden erbjudanden, Instrumenten instrumenten, Deltagarna deltagarna, Clock clock) {
        this.rakning = rakning;
        this.erbjudanden = erbjudanden;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Singleton
    @Named(Instrumenten.NNS_1)
    Skarmformular forsta() {
        return new NnsSkarm(Enkat.NNS_1, rakning, erbjudanden, instrumenten, deltagarna, clock);
    }

    @Singleton
    @Named(Instrumenten.NNS_2)
    Skarmformular andra() {
        return new NnsSkarm(Enkat.NNS_2, rakning, erbjudanden, instrumenten, deltagarna, clock);
    }
}
