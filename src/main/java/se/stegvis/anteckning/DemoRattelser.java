package se.stegvis.anteckning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.anteckning.TillaggRepository.Tillagg;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;

/** What happened to some signed notes of the demo world afterwards: something was added, one was struck, one moved. */
@Singleton
@Requires(env = "demo")
class DemoRattelser {

    private static final List<String> TILLAGG = List.of(
            "Rätt datum för nästa möte är en vecka senare.",
            "Deltagaren ringde efteråt och ville ha med att resan dit fungerade bra.",
            "Handläggaren har bekräftat det vi kom överens om.",
            "Jag glömde skriva att vi också talade om sommaren.");
    private static final List<String> STRUKEN =
            List.of("Samma samtal är antecknat två gånger.", "Mötet blev inte av, anteckningen signerades för tidigt.");
    private static final String FLYTTAD = "Skriven efter två samtal i rad, i den förra deltagarens akt.";

    private final AnteckningRepository anteckningar;
    private final TillaggRepository tillagg;
    private final Map<Long, DemoAkt> forra = new HashMap<>();

    DemoRattelser(AnteckningRepository anteckningar, TillaggRepository tillagg) {
        this.anteckningar = anteckningar;
        this.tillagg = tillagg;
    }

    /** Told of every case with its notes, in turn, since a note can only be moved to a case that is there. */
    void ratta(DemoAkt akt, List<Anteckning> skrivna, DemoSlump slump) {
        for (var a : skrivna) {
            var signerad = a.signerad();
            if (signerad == null) {
                continue;
            }
            int hur = slump.mellan(1, 200);
            var sedan = signerad.plus(Duration.ofHours(slump.mellan(1, 30)));
            if (hur <= 9) {
                tillagg.save(new Tillagg(0, a.id(), slump.en(TILLAGG), a.skrivenAv(), sedan));
            } else if (hur == 10) {
                anteckningar.update(a.struken(slump.en(STRUKEN), a.skrivenAv(), sedan, a.version()));
            } else if (hur == 11) {
                flytta(a, forra.get(akt.ref().insatsId()), sedan);
            }
        }
        forra.put(akt.ref().insatsId(), akt);
    }

    private void flytta(Anteckning a, @Nullable DemoAkt till, Instant sedan) {
        if (till != null && !a.datum().isBefore(till.inskriven()) && !a.datum().isAfter(till.senast())) {
            anteckningar.update(a.flyttad(FLYTTAD, a.skrivenAv(), sedan, a.version()));
            anteckningar.save(a.kopiaI(till.ref()));
        }
    }
}
