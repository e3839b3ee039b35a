package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Nummerregel;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.web.Check;

/** The fields {@code personnummer} and {@code fodd} of a form, wherever they stand. */
@Singleton
public class Nummerfalt {

    private static final int LANGST = 20;

    private final Nummerregel nummerregel;
    private final Clock clock;

    Nummerfalt(Nummerregel nummerregel, Clock clock) {
        this.nummerregel = nummerregel;
        this.clock = clock;
    }

    /** The number typed, if any; a published test number is an error in production. */
    public Optional<Personnummer> nummer(Check check) {
        var typed = check.optionalText("personnummer", LANGST);
        var parsed = Personnummer.parse(typed, LocalDate.now(clock));
        check.rule(
                typed.isEmpty() || parsed.isPresent(),
                "personnummer",
                "Numret stämmer inte. Skriv det som ÅÅÅÅMMDD-NNNN, eller lämna tomt");
        check.rule(
                parsed.isEmpty() || nummerregel.tillater(parsed.get()),
                "personnummer",
                "Det är ett av Skatteverkets testnummer och kan inte användas på riktiga deltagare");
        return parsed;
    }

    /** When she was born, which the number says when there is one; what is typed beside it may say more, not otherwise. */
    public static Fodd fodd(Check check, Optional<Personnummer> personnummer, LocalDate senast) {
        var typed = Fodd.parse(check.data().get("fodd").strip());
        check.rule(typed.isPresent(), "fodd", "Skriv födelseåret med fyra siffror, eller hela datumet som ÅÅÅÅ-MM-DD");
        var fodd = typed.orElse(Fodd.EJ_FRAGAT);
        check.rule(!fodd.isAfter(senast), "fodd", "Personen kan inte vara född efter den dagen");
        if (personnummer.isEmpty()) {
            return fodd;
        }
        var enligtNumret = personnummer.get().fodd();
        check.rule(fodd.agreesWith(enligtNumret), "fodd", "Födelsetiden stämmer inte med personnumret");
        return fodd.equals(Fodd.EJ_FRAGAT) || enligtNumret.datum() != null ? enligtNumret : fodd;
    }
}
