package se.stegvis.avslut;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.avslut.Ateroppning.Akt;
import se.stegvis.avslut.Ateroppning.Slag;
import se.stegvis.deltagare.DeltagandeAteroppnat;
import se.stegvis.deltagare.DeltagandeAteroppnat.Tidigare;

/** Keeps every exit that is taken back as it was, by whatever way: on a page or by a file. */
@Singleton
class Ateroppningsspar implements ApplicationEventListener<DeltagandeAteroppnat> {

    private final AteroppningRepository ateroppningar;
    private final AvslutsuppgiftRepository uppgifter;
    private final LamnatRepository lamnade;
    private final Clock clock;

    Ateroppningsspar(
            AteroppningRepository ateroppningar,
            AvslutsuppgiftRepository uppgifter,
            LamnatRepository lamnade,
            Clock clock) {
        this.ateroppningar = ateroppningar;
        this.uppgifter = uppgifter;
        this.lamnade = lamnade;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void onApplicationEvent(DeltagandeAteroppnat ateroppnat) {
        var slag = ateroppnat.av() == null ? Slag.INLAST : Slag.ATEROPPNAD;
        var akt = new Akt(slag, LocalDate.now(clock), ateroppnat.skal(), ateroppnat.av(), clock.instant());
        ateroppnat.tidigare().forEach(tidigare -> spara(akt, tidigare));
    }

    /** Moves what the exit said to the trail. */
    @Transactional(Transactional.TxType.MANDATORY)
    void spara(Akt akt, Tidigare tidigare) {
        var uppgift = uppgifter.findByDeltagandeId(tidigare.deltagandeId());
        var sparad = ateroppningar.save(
                Ateroppning.of(akt, tidigare, uppgift.orElseGet(() -> Avslutsuppgift.ingen(tidigare.deltagandeId()))));
        lamnade.tillhor(tidigare.deltagandeId(), sparad.id());
        uppgift.ifPresent(uppgifter::delete);
    }
}
