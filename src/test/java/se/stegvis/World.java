package se.stegvis;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;

/** Where things of the demo world are. */
@Singleton
public class World {

    private final Db db;
    private final Clock clock;

    World(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }

    public InsatsRef insats(String namn) {
        return new InsatsRef(db.number("select id from insats where namn = ?", namn));
    }

    public InsatsRef klivet() {
        return insats("Klivet");
    }

    /** Of another insatsägare than Klivet. */
    public InsatsRef ungstart() {
        return insats("Ungstart");
    }

    /** An ongoing named deltagande of the insats. */
    public DeltagandeRef ongoing(InsatsRef insats) {
        return new DeltagandeRef(
                insats.insatsId(),
                db.number(
                        """
                        select id from deltagande
                         where insats_id = ? and not anonym and avslutsanledning is null
                         order by inskriven, id limit 1
                        """,
                        insats.insatsId()));
    }

    public DeltagandeRef anonymous(InsatsRef insats) {
        return new DeltagandeRef(
                insats.insatsId(),
                db.number("select id from deltagande where insats_id = ? and anonym limit 1", insats.insatsId()));
    }

    /** The id of the newest row in the access log. */
    public long lastLogged() {
        return db.number("select coalesce(max(id), 0) from atkomst");
    }
}
