package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagare.Nummer;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;

/** Changes the values that are shown on demand only, one at a time. */
@Singleton
class Uppgiftsbyten {

    private final DeltagareRepository deltagare;
    private final Deltagarna deltagarna;
    private final Skydd skydd;

    Uppgiftsbyten(DeltagareRepository deltagare, Deltagarna deltagarna, Skydd skydd) {
        this.deltagare = deltagare;
        this.deltagarna = deltagarna;
        this.skydd = skydd;
    }

    /** Gives the person another number, or none. What is known of her birth follows a new number, and outlives a removed. */
    void nummer(DeltagandeRef ref, Optional<Personnummer> nytt, int version) {
        var person = deltagarna.find(ref);
        var nummer = nytt.map(p -> seal(person.insatsagareId(), p)).orElse(Nummer.INGET);
        var fodd = nytt.map(p -> fodd(person.fodd(), p)).orElse(person.fodd());
        deltagare.update(person.medNummer(nummer, fodd, version));
    }

    /** Empty for none. */
    void adress(DeltagandeRef ref, String ny, int version) {
        deltagare.update(deltagarna.find(ref).medAdress(skydd.seal(Kolumn.ADRESS, ny), version));
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
