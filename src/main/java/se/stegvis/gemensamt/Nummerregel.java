package se.stegvis.gemensamt;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Set;

/** Which numbers may be registered: test numbers belong to demo and tests, and nowhere else. */
@Singleton
public class Nummerregel {

    private final boolean testnummerTillatna;

    Nummerregel(Environment environment) {
        this.testnummerTillatna =
                environment.getActiveNames().stream().anyMatch(Set.of("demo", Environment.TEST)::contains);
    }

    /** False for a published test number in production. */
    public boolean tillater(Personnummer personnummer) {
        return testnummerTillatna || !Testnummer.contains(personnummer);
    }
}
