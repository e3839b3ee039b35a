package se.stegvis.efteravslut;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** Participants of a test's own who have exited, and consented to be called. */
@Singleton
class Avslutade {

    private final Inskrivna inskrivna;
    private final World world;
    private final Db db;

    Avslutade(Inskrivna inskrivna, World world, Db db) {
        this.inskrivna = inskrivna;
        this.world = world;
        this.db = db;
    }

    /** Exited on the day, and told by a name of her own in lists. */
    DeltagandeRef den(LocalDate utskriven, String efternamn) {
        var ref = inskrivna.forDagarSedan((int) (world.idag().toEpochDay() - utskriven.toEpochDay()) + 60);
        db.execute(
                "update deltagare set efternamn = ? where id = (select deltagare_id from deltagande where id = ?)",
                efternamn,
                ref.deltagandeId());
        db.execute(
                "update deltagande set utskriven = ?, avslutsanledning = 'utskrivning', samtycke_uppfoljning = 'ja' where id = ?",
                utskriven,
                ref.deltagandeId());
        return ref;
    }

    /** Her call after six months is due today. */
    DeltagandeRef attRinga(String efternamn) {
        return den(world.idag().minusMonths(6), efternamn);
    }

    void satt(DeltagandeRef ref, String kolumn, Object varde) {
        db.execute("update deltagande set " + kolumn + " = ? where id = ?", varde, ref.deltagandeId());
    }
}
