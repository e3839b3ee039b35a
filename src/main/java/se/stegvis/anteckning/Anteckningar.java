package se.stegvis.anteckning;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.stegvis.anteckning.DelmalRepository.DelmalRow;
import se.stegvis.anteckning.TillaggRepository.Tillagg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Rattelse;

/** What is done to notes where one act writes more than one row. */
@Singleton
class Anteckningar {

    private final AnteckningRepository anteckningar;
    private final DelmalRepository delmal;
    private final TillaggRepository tillagg;
    private final Clock clock;

    Anteckningar(AnteckningRepository anteckningar, DelmalRepository delmal, TillaggRepository tillagg, Clock clock) {
        this.anteckningar = anteckningar;
        this.delmal = delmal;
        this.tillagg = tillagg;
        this.clock = clock;
    }

    @Transactional
    Anteckning skriv(DeltagandeRef ref, AnteckningForm skrivet, long av) {
        var ny = anteckningar.save(Anteckning.ny(ref, skrivet.innehall(), null, av, clock.instant()));
        add(ny, skrivet.delmal());
        return ny;
    }

    /**
     * Puts other words in place of those of an utkast.
     *
     * @throws OptimisticLockException when it was saved since the form was made
     */
    @Transactional
    Anteckning skrivOm(Anteckning utkast, AnteckningForm skrivet, int version) {
        var omskriven = anteckningar.update(utkast.omskriven(skrivet.innehall(), clock.instant(), version));
        delmal.removeAll(utkast.id());
        add(omskriven, skrivet.delmal());
        return omskriven;
    }

    Anteckning signera(Anteckning utkast) {
        return anteckningar.update(utkast.signera(clock.instant()));
    }

    /** Somebody else's utkast does not exist, so what is found here is signed. */
    Anteckning signerad(DeltagandeRef ref, long id) {
        return anteckningar
                .findSignerad(id, ref.insatsId(), ref.deltagandeId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    /** One that the reader may strike or move; everybody in the insats may read it, so that she may not is said. */
    Anteckning rattbar(DeltagandeRef ref, long id, Inloggad inloggad) {
        var signerad = signerad(ref, id);
        if (!Rattelse.far(inloggad, ref.insatsId(), signerad.skrivenAv())) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
        return signerad;
    }

    List<String> delmal(Anteckning anteckning) {
        return delmal.find(List.of(anteckning.id())).stream()
                .map(DelmalRepository.Rad::rubrik)
                .toList();
    }

    @Transactional
    void laggTill(Anteckning signerad, String text, long av) {
        if (anteckningar.touch(signerad.id()) == 0) {
            throw new OptimisticLockException("Anteckning " + signerad.id() + " was just struck or moved");
        }
        tillagg.save(new Tillagg(0, signerad.id(), text, av, clock.instant()));
    }

    void stryk(Anteckning signerad, String skal, long av, int version) {
        requireStanding(signerad);
        anteckningar.update(signerad.struken(skal, av, clock.instant(), version));
    }

    /** Leaves the note where it was, without its text for readers, and a copy with what was added to it in the right case. */
    @Transactional
    void flytta(Anteckning signerad, DeltagandeRef till, String skal, long av, int version) {
        requireStanding(signerad);
        anteckningar.update(signerad.flyttad(skal, av, clock.instant(), version));
        var kopia = anteckningar.save(signerad.kopiaI(till));
        var folja = tillagg.findByAnteckningIdOrderById(signerad.id()).stream()
                .map(t -> new Tillagg(0, kopia.id(), t.text(), t.skrivenAv(), t.skriven()))
                .toList();
        if (!folja.isEmpty()) {
            tillagg.saveAll(folja);
        }
    }

    private static void requireStanding(Anteckning signerad) {
        if (signerad.rattelse() != null) {
            throw new OptimisticLockException("Anteckning " + signerad.id() + " is " + signerad.rattelse());
        }
    }

    private void add(Anteckning anteckning, List<String> rubriker) {
        if (!rubriker.isEmpty()) {
            delmal.saveAll(rubriker.stream()
                    .map(rubrik -> new DelmalRow(0, anteckning.id(), rubrik))
                    .toList());
        }
    }
}
