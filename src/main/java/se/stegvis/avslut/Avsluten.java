package se.stegvis.avslut;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Objects;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.DeltagandeAvslutat;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Lagen;

/**
 * Makes and corrects exits, one deltagande at a time, in the caller's transaction. What an exit says has been read and found possible;
 * whether somebody may is for the caller to know.
 */
@Singleton
public class Avsluten {

    static final String RATTAT = "AVSLUT_RATTAT";

    private final AvslutRepository avslut;
    private final Gjorda gjorda;
    private final AvslutsuppgiftRepository uppgifter;
    private final LamnatRepository lamnade;
    private final Lagen lagen;
    private final Andringslogg andringslogg;
    private final ApplicationEventPublisher<DeltagandeAvslutat> avslutade;
    private final Clock clock;

    Avsluten(
            AvslutRepository avslut,
            Gjorda gjorda,
            AvslutsuppgiftRepository uppgifter,
            LamnatRepository lamnade,
            Lagen lagen,
            Andringslogg andringslogg,
            ApplicationEventPublisher<DeltagandeAvslutat> avslutade,
            Clock clock) {
        this.avslut = avslut;
        this.gjorda = gjorda;
        this.uppgifter = uppgifter;
        this.lamnade = lamnade;
        this.lagen = lagen;
        this.andringslogg = andringslogg;
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

    /**
     * Corrects one that is made, with a row in the audit trail: days and codes, no words.
     *
     * @throws OptimisticLockException when somebody saved it since, or it goes on again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void ratta(DeltagandeRef ref, Avslutat a, long av, int version) {
        find(ref);
        var gjord = gjorda.find(ref)
                .filter(g -> !g.rad().isFelregistrerat())
                .orElseThrow(() -> new OptimisticLockException("Deltagande " + ref.deltagandeId() + " is not exited"));
        avslut.update(gjord.rad().med(a, version));
        lagen.save(ref.deltagandeId(), Tidpunkt.EFTER, a.efter());
        uppgifter
                .findByDeltagandeId(ref.deltagandeId())
                .ifPresentOrElse(
                        u -> uppgifter.update(u.rattad(efterat(a))),
                        () -> uppgifter.save(
                                Avslutsuppgift.ingen(ref.deltagandeId()).rattad(efterat(a))));
        var foremal = String.valueOf(ref.deltagandeId());
        andringslogg.skriv(av, "deltagande", foremal, RATTAT, Koder.rad(gjord.avslut()), Koder.rad(a));
        avslutade.publishEvent(DeltagandeAvslutat.of(ref.deltagandeId()));
    }

    private static Efterat efterat(Avslutat a) {
        return Objects.requireNonNullElse(a.efterat(), Efterat.EJ_FRAGAT);
    }

    private Avslut find(DeltagandeRef ref) {
        if (avslut.countSkrivbara(ref.insatsId(), ref.deltagandeId()) == 0) {
            throw new NoSuchElementException("Deltagande " + ref.deltagandeId());
        }
        return avslut.findByIdAndInsatsId(ref.deltagandeId(), ref.insatsId()).orElseThrow();
    }
}
