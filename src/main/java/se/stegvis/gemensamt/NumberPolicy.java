package se.stegvis.gemensamt;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;

/** Which identity numbers this installation takes: in production none of Skatteverket's test numbers. */
@Singleton
public class NumberPolicy {
    private final boolean takesTestNumbers;

    NumberPolicy(Environment environment) {
        var active = environment.getActiveNames();
        takesTestNumbers = active.contains("demo") || active.contains(Environment.TEST);
    }

    public boolean accepts(Personnummer number) {
        return takesTestNumbers || !Testnummer.contains(number);
    }
}
