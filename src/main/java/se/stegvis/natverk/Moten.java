package se.stegvis.natverk;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.natverk.MoteradRepository.Deltog;
import se.stegvis.natverk.MotestillaggRepository.Tillagg;

/** What is done to meetings. */
@Singleton
class Moten {

    private final MoteRepository moten;
    private final MoteradRepository rader;
    private final MotestillaggRepository tillagg;
    private final Kontakter kontakter;
    private final Clock clock;

    Moten(
            MoteRepository moten,
            MoteradRepository rader,
            MotestillaggRepository tillagg,
            Kontakter kontakter,
            Clock clock) {
        this.moten = moten;
        this.rader = rader;
        this.tillagg = tillagg;
        this.kontakter = kontakter;
        this.clock = clock;
    }

    @Transactional
    Mote skriv(DeltagandeRef ref, MoteForm skrivet, long av) {
        var nytt = moten.save(Mote.ny(ref, skrivet, av, clock.instant()));
        add(nytt, skrivet);
        return nytt;
    }

    @Transactional
    Mote skrivOm(Mote utkast, MoteForm skrivet, int version) {
        var omskrivet = moten.update(utkast.omskrivet(skrivet, clock.instant(), version));
        rader.removeDeltog(utkast.id());
        rader.removeBeslut(utkast.id());
        add(omskrivet, skrivet);
        return omskrivet;
    }

    void signera(Mote utkast) {
        moten.update(utkast.signera(clock.instant()));
    }

    /** The writer's own; somebody else's utkast does not exist. */
    Mote eget(DeltagandeRef ref, long id, Inloggad inloggad) {
        return moten.findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
                        id, ref.insatsId(), ref.deltagandeId(), inloggad.medarbetareId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    Mote signerat(DeltagandeRef ref, long id) {
        return moten.findSignerat(id, ref.insatsId(), ref.deltagandeId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    /** One that the reader may strike. */
    Mote rattbart(DeltagandeRef ref, long id, Inloggad inloggad) {
        var signerat = signerat(ref, id);
        if (!Rattelse.far(inloggad, ref.insatsId(), signerat.skrivenAv())) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "");
        }
        return signerat;
    }

    @Transactional
    void laggTill(Mote signerat, String text, long av) {
        if (moten.touch(signerat.id()) == 0) {
            throw new OptimisticLockException("Mote " + signerat.id() + " was just struck");
        }
        tillagg.save(new Tillagg(0, signerat.id(), text, av, clock.instant()));
    }

    void stryk(Mote signerat, String skal, long av, int version) {
        if (signerat.rattelse() != null) {
            throw new OptimisticLockException("Mote " + signerat.id() + " is struck");
        }
        moten.update(signerat.struket(skal, av, clock.instant(), version));
    }

    private void add(Mote mote, MoteForm skrivet) {
        var deltog = new ArrayList<Deltog>();
        if (!skrivet.kontakter().isEmpty()) {
            kontakter.alla(new DeltagandeRef(mote.insatsId(), mote.deltagandeId())).stream()
                    .filter(k -> skrivet.kontakter().contains(k.id()))
                    .map(k -> new Deltog(0, mote.id(), k.id(), k.namn(), k.part()))
                    .forEach(deltog::add);
        }
        skrivet.andra().stream()
                .map(a -> new Deltog(0, mote.id(), null, a.namn(), a.part()))
                .forEach(deltog::add);
        if (!deltog.isEmpty()) {
            rader.saveAll(deltog);
        }
        skrivet.beslut().forEach(b -> rader.addBeslut(mote.id(), b.vad(), b.ansvarig(), b.klartSenast()));
    }

    List<Long> kontakter(Mote mote) {
        return rader.findDeltog(List.of(mote.id())).stream()
                .map(Deltog::kontaktId)
                .filter(Objects::nonNull)
                .toList();
    }

    List<MoteForm.Annan> andra(Mote mote) {
        return rader.findDeltog(List.of(mote.id())).stream()
                .filter(d -> d.kontaktId() == null)
                .map(d -> new MoteForm.Annan(d.namn(), d.part()))
                .toList();
    }

    List<MoteForm.Beslut> beslut(Mote mote) {
        return rader.findBeslut(List.of(mote.id())).stream()
                .map(b -> new MoteForm.Beslut(b.vad(), b.ansvarig(), b.klartSenast()))
                .toList();
    }
}
