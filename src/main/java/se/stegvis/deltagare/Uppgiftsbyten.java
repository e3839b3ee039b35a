package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagare.Nummer;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;

/** Changes the values that are shown on demand only, one at a time. */
@Singleton
class Uppgiftsbyten {

    private final DeltagareRepository deltagare;
    private final Deltagarna deltagarna;
    private final TidigareNummer.Repository tidigare;
    private final Skydd skydd;
    private final Clock clock;

    Uppgiftsbyten(
            DeltagareRepository deltagare,
            Deltagarna deltagarna,
            TidigareNummer.Repository tidigare,
            Skydd skydd,
            Clock clock) {
        this.deltagare = deltagare;
        this.deltagarna = deltagarna;
        this.tidigare = tidigare;
        this.skydd = skydd;
        this.clock = clock;
    }

    /**
     * Gives the person another number, or none; the one she had stays as history. What is known of her birth follows a new
     * number, and outlives a removed.
     */
    void nummer(DeltagandeRef ref, Optional<Personnummer> nytt, int version, long av) {
        var person = deltagarna.find(ref);
        var siffror = nytt.map(Personnummer::siffror).orElse("");
        if (!skydd.open(Kolumn.PERSONNUMMER, person.personnummer()).equals(siffror)) {
            keep(person, av);
        }
        var nummer = nytt.map(p -> seal(person.insatsagareId(), p)).orElse(Nummer.INGET);
        var fodd = nytt.map(p -> fodd(person.fodd(), p)).orElse(person.fodd());
        deltagare.update(person.medNummer(nummer, fodd, version));
    }

    private void keep(Deltagare p, long av) {
        if (p.personnummer() != null && p.personnummerNyckel() != null && p.sistaFyraNyckel() != null) {
            tidigare.save(new TidigareNummer(
                    0, p.id(), p.personnummer(), p.personnummerNyckel(), p.sistaFyraNyckel(), clock.instant(), av));
        }
    }

    /** Numbers she had before, as "19900125-2395, till 3 nov 2026", the latest first. */
    List<String> tidigareNummer(Deltagare person) {
        var idag = LocalDate.now(clock);
        return tidigare.findByDeltagareIdOrderByTillDescAndIdDesc(person.id()).stream()
                .map(t -> VisadUppgift.of(skydd.personnummer(t.personnummer(), idag)
                                        .map(Personnummer::tolvMedStreck)
                                        .orElse(""))
                                .text()
                        + ", till " + Datum.lasbart(t.till()))
                .toList();
    }

    void adress(DeltagandeRef ref, Kontaktuppgift ny, int version) {
        deltagare.update(deltagarna.find(ref).medAdress(ny.seal(skydd, Kolumn.ADRESS), version));
    }

    private Nummer seal(long agare, Personnummer nytt) {
        return new Nummer(
                skydd.seal(Kolumn.PERSONNUMMER, nytt.siffror()),
                skydd.nyckel(agare, Kolumn.PERSONNUMMER, nytt.siffror()),
                skydd.nyckel(agare, Kolumn.SISTA_FYRA, nytt.sistaFyra()));
    }

    /** A samordnarnummer without month or day says less than what may be known already. */
    private static Fodd fodd(Fodd kand, Personnummer nytt) {
        var enligtNumret = nytt.fodd();
        return enligtNumret.datum() == null && kand.datum() != null && kand.agreesWith(enligtNumret)
                ? kand
                : enligtNumret;
    }
}
