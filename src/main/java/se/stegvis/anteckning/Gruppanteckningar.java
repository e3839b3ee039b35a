package se.stegvis.anteckning;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;

/** Writes a note once for several deltaganden: one row each, so that each case holds its own and nothing of the others. */
@Singleton
class Gruppanteckningar {

    private final GruppanteckningRepository grupper;
    private final AnteckningRepository anteckningar;
    private final Clock clock;

    Gruppanteckningar(GruppanteckningRepository grupper, AnteckningRepository anteckningar, Clock clock) {
        this.grupper = grupper;
        this.anteckningar = anteckningar;
        this.clock = clock;
    }

    /** The writer's own; somebody else's does not exist. */
    Gruppanteckning find(InsatsRef insats, long id, Inloggad inloggad) {
        return grupper.findByIdAndInsatsIdAndSkrivenAv(id, insats.insatsId(), inloggad.medarbetareId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    List<Anteckning> kopior(Gruppanteckning grupp) {
        return anteckningar.findByGruppIdAndInsatsIdOrderById(grupp.id(), grupp.insatsId());
    }

    @Transactional
    void skriv(InsatsRef insats, List<Long> deltaganden, Innehall innehall, long av, boolean signera) {
        var grupp = grupper.save(new Gruppanteckning(0, insats.insatsId(), av, 0));
        var nu = clock.instant();
        var utkast = deltaganden.stream()
                .map(id -> new DeltagandeRef(insats.insatsId(), id))
                .map(ref -> Anteckning.ny(ref, innehall, grupp.id(), av, nu))
                .map(ny -> signera ? ny.signera(nu) : ny)
                .toList();
        anteckningar.saveAll(utkast);
    }

    /**
     * Puts other words in place of those of every copy.
     *
     * @throws OptimisticLockException when it was saved or signed since the form was made
     */
    @Transactional
    void skrivOm(Gruppanteckning grupp, Innehall innehall, boolean signera, int version) {
        grupper.update(grupp.andrad(version));
        var nu = clock.instant();
        for (var kopia : kopior(grupp)) {
            if (!kopia.isUtkast()) {
                throw new OptimisticLockException("Gruppanteckning " + grupp.id() + " is signed");
            }
            var omskriven = anteckningar.update(kopia.omskriven(innehall, nu, kopia.version()));
            if (signera) {
                anteckningar.update(omskriven.signera(nu));
            }
        }
    }
}
