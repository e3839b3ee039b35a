package se.stegvis.avslut;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.NoSuchElementException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.DeltagandeAvslutat;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Lagen;

/**
 * Makes exits, one deltagande at a time, in the caller's transaction. What an exit says has been read and found possible;
 * whether somebody may is for the caller to know.
 */
@Singleton
public class Avsluten {

    private final AvslutRepository avslut;
    private final AvslutsuppgiftRepository uppgifter;
    private final LamnatRepository lamnade;
    private final Lagen lagen;
    private final ApplicationEventPublisher<DeltagandeAvslutat> avslutade;
    private final Clock clock;

    Avsluten(
            AvslutRepository avslut,
            AvslutsuppgiftRepository uppgifter,
            LamnatRepository lamnade,
            Lagen lagen,
            ApplicationEventPublisher<DeltagandeAvslutat> avslutade,
            Clock clock) {
        this.avslut = avslut;
        this.uppgifter = uppgifter;
        this.lamnade = lamnade;
        this.lagen = lagen;
        this.avslutade = avslutade;
        this.clock = clock;
    }

    /**
     * Exits one that goes on.
     *
     * @param av medarbetare
     * @param version of the deltagande that was seen
     * @throws OptimisticLockException when somebody saved it since, or it is exited
     * @throws NoSuchElementException when the insats has no such deltagande, or nobody may write in it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void avsluta(DeltagandeRef ref, Avslutat a, long av, int version) {
        var pagaende = find(ref);
        if (pagaende.isGjort()) {
            // Exited in another window meanwhile. A conflict keeps what was typed; "not found" would not.
            throw new OptimisticLockException("Deltagande " + ref.deltagandeId() + " is exited");
        }
        avslut.update(pagaende.med(a, version));
        lagen.save(ref.deltagandeId(), Tidpunkt.EFTER, a.efter());
        uppgifter.save(Avslutsuppgift.ny(ref.deltagandeId(), a.efterat(), av, clock.instant()));
        a.lamnat().forEach(l -> lamnade.save(Lamnat.vid(ref.deltagandeId(), l)));
        avslutade.publishEvent(DeltagandeAvslutat.of(ref.deltagandeId()));
    }

    private Avslut find(DeltagandeRef ref) {
        if (avslut.countSkrivbara(ref.insatsId(), ref.deltagandeId()) == 0) {
            throw new NoSuchElementException("Deltagande " + ref.deltagandeId());
        }
        return avslut.findByIdAndInsatsId(ref.deltagandeId(), ref.insatsId()).orElseThrow();
    }
}
