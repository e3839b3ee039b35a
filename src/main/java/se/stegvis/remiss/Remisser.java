package se.stegvis.remiss;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.insats.Insatser;
import se.stegvis.kryptering.Chiffer;

/** Registers, amends and decides. What is written over stands in the trail, in the same transaction. */
@Singleton
class Remisser {

    private final RemissRepository remisser;
    private final RemissandringRepository andringar;
    private final RemissForm form;
    private final Insatser insatser;
    private final Skydd skydd;
    private final Clock clock;

    Remisser(
            RemissRepository remisser,
            RemissandringRepository andringar,
            RemissForm form,
            Insatser insatser,
            Skydd skydd,
            Clock clock) {
        this.remisser = remisser;
        this.andringar = andringar;
        this.form = form;
        this.insatser = insatser;
        this.skydd = skydd;
        this.clock = clock;
    }

    /** The remiss of the insats; one of another is not there. */
    Remiss find(InsatsRef insats, long id) {
        return remisser.findByIdAndInsatsId(id, insats.insatsId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    Remiss registrera(InsatsRef insats, Remissuppgifter u, long av) {
        return remisser.save(Remiss.ny(insats.insatsId(), u, slut(insats, u), av, clock.instant()));
    }

    /**
     * Amends what it says; does nothing when it says the same.
     *
     * @throws OptimisticLockException when somebody saved since the form was made
     */
    @Transactional
    void andra(InsatsRef insats, Remiss fore, Remissuppgifter u, String skal, long av, int version) {
        var efter = fore.med(u, slut(insats, u), version);
        var olika = olika(fore, efter, skal, av);
        if (!olika.isEmpty() || version != fore.version()) {
            remisser.update(efter);
            andringar.saveAll(olika);
        }
    }

    /**
     * Says what becomes of it.
     *
     * @throws OptimisticLockException when somebody decided or amended since the form was made
     */
    @Transactional
    void besluta(Remiss fore, Beslut beslut, int version) {
        if (version != fore.version()) {
            throw new OptimisticLockException(fore + " has been saved since");
        }
        var efter = remisser.update(fore.beslutad(beslut, version));
        andringar.saveAll(List.of(
                andring(fore, Remissandring.STATUS, fore.status(), efter.status(), beslut.text(), beslut.av())));
    }

    /** Keeps the way to the enrolment it led to. */
    void inskriven(InsatsRef insats, long id, long deltagandeId) {
        remisser.update(find(insats, id).inskriven(deltagandeId));
    }

    /** A row for each field that differs. */
    private List<Remissandring> olika(Remiss fore, Remiss efter, String skal, long av) {
        var rader = new ArrayList<Remissandring>();
        if (!fore.fornamn().equals(efter.fornamn()) || !fore.efternamn().equals(efter.efternamn())) {
            rader.add(new Remissandring(
                    0, fore.id(), Remissandring.NAMN, null, null, fore.fornamn(), fore.efternamn(), skal, av, nu()));
        }
        var gamla = medNummer(fore);
        var nya = medNummer(efter);
        gamla.forEach((falt, varde) -> {
            var nytt = nya.getOrDefault(falt, "");
            if (!varde.equals(nytt)) {
                rader.add(andring(fore, falt, varde, nytt, skal, av));
            }
        });
        return rader;
    }

    private Map<String, String> medNummer(Remiss r) {
        var falt = new LinkedHashMap<String, String>();
        falt.put("personnummer", form.nummer(r).map(Personnummer::siffror).orElse(""));
        falt.putAll(form.falt(r));
        return falt;
    }

    private Remissandring andring(Remiss r, String falt, String fore, String efter, String skal, long av) {
        return new Remissandring(0, r.id(), falt, seal(fore), seal(efter), null, null, skal, av, nu());
    }

    private Instant nu() {
        return clock.instant();
    }

    private @Nullable Chiffer seal(String text) {
        return skydd.seal(Kolumn.REMISS_ANDRING, text);
    }

    private Remiss.Sluten slut(InsatsRef insats, Remissuppgifter u) {
        var agare = insatser.find(insats.insatsId()).orElseThrow().insatsagareId();
        return new Remiss.Sluten(
                skydd.seal(
                        Kolumn.REMISS_PERSONNUMMER,
                        u.personnummer().map(Personnummer::siffror).orElse("")),
                u.personnummer()
                        .map(p -> skydd.nyckel(agare, Kolumn.PERSONNUMMER, p.siffror()))
                        .orElse(null),
                skydd.seal(Kolumn.REMISS_TELEFON, u.telefon()),
                skydd.seal(Kolumn.HANDLAGGARE_TELEFON, u.handlaggareTelefon()),
                skydd.seal(Kolumn.HANDLAGGARE_EPOST, u.handlaggareEpost()));
    }
}
