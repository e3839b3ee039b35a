package se.stegvis.avslut;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import se.stegvis.avslut.Ateroppning.Akt;
import se.stegvis.avslut.Ateroppning.Slag;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.DeltagandeAteroppnat;
import se.stegvis.deltagare.DeltagandeAvslutat;
import se.stegvis.deltagare.Lage;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.deltagare.Lagen;
import se.stegvis.insats.Insatser;

/** Takes exits back: reopened so that the deltagande goes on, or registered by mistake so that it never counts. */
@Singleton
class Ateroppningar {

    private static final String STANGD = "Insatsen är avslutad, så inget deltagande i den kan pågå.";
    private static final String INSKRIVEN =
            "Deltagaren är inskriven igen i insatsen. Två deltaganden kan inte pågå samtidigt.";

    private final AvslutRepository avslut;
    private final AvslutsuppgiftRepository uppgifter;
    private final AteroppningRepository ateroppningar;
    private final Ateroppningsspar spar;
    private final Lagen lagen;
    private final Insatser insatser;
    private final ApplicationEventPublisher<Object> events;
    private final Clock clock;

    Ateroppningar(
            AvslutRepository avslut,
            AvslutsuppgiftRepository uppgifter,
            AteroppningRepository ateroppningar,
            Ateroppningsspar spar,
            Lagen lagen,
            Insatser insatser,
            ApplicationEventPublisher<Object> events,
            Clock clock) {
        this.avslut = avslut;
        this.uppgifter = uppgifter;
        this.ateroppningar = ateroppningar;
        this.spar = spar;
        this.lagen = lagen;
        this.insatser = insatser;
        this.events = events;
        this.clock = clock;
    }

    /** Why it can not go on, to read; empty when it can. */
    List<String> hinder(DeltagandeRef ref) {
        if (isStangd(ref)) {
            return List.of(STANGD);
        }
        return ateroppningar.countKrockande(ref.insatsId(), ref.deltagandeId()) > 0 ? List.of(INSKRIVEN) : List.of();
    }

    /**
     * Lets it go on.
     *
     * @return why it can not, in which case nothing is done; empty when it is
     * @throws OptimisticLockException when somebody saved it since, or it goes on already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> ateroppna(DeltagandeRef ref, String skal, long av, int version) {
        var gjort = find(ref);
        if (!gjort.isGjort()) {
            throw new OptimisticLockException("Deltagande " + ref.deltagandeId() + " goes on");
        }
        if (isStangd(ref)) {
            return List.of(STANGD);
        }
        ateroppningar.rorPersonen(ref.insatsId(), ref.deltagandeId());
        if (ateroppningar.countKrockandeNu(ref.insatsId(), ref.deltagandeId()) > 0) {
            return List.of(INSKRIVEN);
        }
        var tidigare = Koder.tidigare(gjort, lagen.find(gjort.id(), Tidpunkt.EFTER));
        avslut.update(gjort.utan(version));
        lagen.save(gjort.id(), Tidpunkt.EFTER, Lage.EJ_FRAGAT);
        events.publishEvent(new DeltagandeAteroppnat(List.of(tidigare), skal, av));
        return List.of();
    }

    /**
     * Says that it was registered by mistake. An exit that it had is kept in the trail.
     *
     * @throws OptimisticLockException when somebody saved it since, or said so already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void felregistrera(DeltagandeRef ref, String skal, long av, int version) {
        var rad = find(ref);
        if (rad.isFelregistrerat()) {
            throw new OptimisticLockException("Deltagande " + ref.deltagandeId() + " is a mistake already");
        }
        var tidigare = Koder.tidigare(rad, lagen.find(rad.id(), Tidpunkt.EFTER));
        avslut.update(rad.felregistrerat(skal, version));
        lagen.save(rad.id(), Tidpunkt.EFTER, Lage.EJ_FRAGAT);
        if (rad.isGjort()) {
            spar.spara(new Akt(Slag.FELREGISTRERAD, LocalDate.now(clock), skal, av, clock.instant()), tidigare);
        }
        uppgifter.save(Avslutsuppgift.ny(rad.id(), null, av, clock.instant()));
        events.publishEvent(DeltagandeAvslutat.of(rad.id()));
    }

    private boolean isStangd(DeltagandeRef ref) {
        var slut = insatser.find(ref.insatsId()).orElseThrow().slut();
        return slut != null && slut.isBefore(LocalDate.now(clock));
    }

    private Avslut find(DeltagandeRef ref) {
        if (avslut.countSkrivbara(ref.insatsId(), ref.deltagandeId()) == 0) {
            throw new NoSuchElementException("Deltagande " + ref.deltagandeId());
        }
        return avslut.findByIdAndInsatsId(ref.deltagandeId(), ref.insatsId()).orElseThrow();
    }
}
