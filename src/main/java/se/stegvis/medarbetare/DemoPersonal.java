package se.stegvis.medarbetare;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

/** Makes the staff of the demo world, who have worked for years by the time they are made. */
@Singleton
@Requires(env = "demo")
public class DemoPersonal {

    private final Konton konton;
    private final MedarbetareRepository medarbetare;
    private final DemoUppdragRepository uppdrag;
    private final Clock clock;

    DemoPersonal(Konton konton, MedarbetareRepository medarbetare, DemoUppdragRepository uppdrag, Clock clock) {
        this.konton = konton;
        this.medarbetare = medarbetare;
        this.uppdrag = uppdrag;
        this.clock = clock;
    }

    /** A roll over the installation. */
    public void roll(DemoKonto konto, Roll roll) {
        konton.skapa(konto.epost(), konto.namn(), roll, List.of(), DemoKonto.LOSENORD);
    }

    /** A roll in an insats, from a day and perhaps to one. */
    public void uppdrag(DemoKonto konto, Roll roll, String insats, LocalDate fran, @Nullable LocalDate till) {
        var made = konton.skapa(konto.epost(), konto.namn(), roll, List.of(insats), DemoKonto.LOSENORD);
        uppdrag.setPeriod(made.id(), insats, roll.name(), LocalDate.now(clock), fran, till);
    }

    /** Called something else in what leaves the service. */
    public void skyddad(DemoKonto konto, String alias) {
        var m = medarbetare.findByEpost(konto.epost()).orElseThrow();
        medarbetare.setAliasEpost(m.id(), Alias.nyEpost());
        medarbetare.update(m.withAlias(alias, m.version()));
    }

    /** Nobody signs in to the account any more; the name stays where it stands. */
    public void slutar(DemoKonto konto) {
        var m = medarbetare.findByEpost(konto.epost()).orElseThrow();
        medarbetare.update(
                new Medarbetare(m.id(), m.epost(), m.namn(), m.losenord(), false, m.skapad(), m.alias(), m.version()));
    }
}
