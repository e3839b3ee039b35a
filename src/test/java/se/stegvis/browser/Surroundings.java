package se.stegvis.browser;

import jakarta.inject.Singleton;
import se.stegvis.Db;
import se.stegvis.World;
import se.stegvis.slapp.Provslapp;

/** What pages of Klivet show beside its participants, made straight in the database. */
@Singleton
class Surroundings {

    private final Provslapp provslapp;
    private final World world;
    private final Db db;

    Surroundings(Provslapp provslapp, World world, Db db) {
        this.provslapp = provslapp;
        this.world = world;
        this.db = db;
    }

    /** What goes with somebody in Klivet, and what all share. */
    void make(String href) {
        generering(href.substring(href.lastIndexOf('/') + 1));
        faststallande();
        fristslag();
        provslapp.forsta();
    }

    /** A batch with one that was made and is followed up. */
    private void generering(String deltagande) {
        var insats = world.klivet().insatsId();
        db.execute(
                """
                insert into generering (insats_id, fran, till, antal, klara, skapad_av, skapad)
                select ?, '2026-01-01', '2026-03-31', 1, 1, min(id), utc_timestamp() from medarbetare
                """,
                insats);
        db.execute(
                """
                insert into generering_rad (generering_id, nummer, deltagande_id, forfallodag, planerad)
                select (select max(id) from generering where insats_id = ?), 1, u.deltagande_id, u.forfallodag, u.forfallodag
                  from uppfoljning u where u.deltagande_id = ? limit 1
                """,
                insats,
                deltagande);
    }

    /** Of a table with categories and one without; whatever is counted now is a difference from it. */
    private void faststallande() {
        var insats = world.klivet().insatsId();
        db.execute(
                """
                insert ignore into faststallande (insats_id, fran, till, nummer, uttag, faststalld_av, anteckning)
                select ?, '2024-01-01', '2024-06-30', 1, utc_timestamp(3), min(id), 'Allt är inläst' from medarbetare
                """,
                insats);
        var id = db.text("select max(id) from faststallande where insats_id = ? and fran = '2024-01-01'", insats);
        db.execute(
                """
                insert ignore into faststalld_cell (faststallande_id, tabell, plats, kon, kategori, etikett, matt, varde)
                values (?, 'deltagare', 0, 'kvinna', '', '', 'inskrivna', 7),
                       (?, 'deltagare', 1, 'man', '', '', 'inskrivna', 3),
                       (?, 'deltagare', 2, 'totalt', '', '', 'inskrivna', 10),
                       (?, 'utbildning', 0, 'kvinna', 'grundskola', 'Grundskola', 'startade', 2),
                       (?, 'utbildning', 1, 'man', 'grundskola', 'Grundskola', 'startade', 1)
                """,
                id,
                id,
                id,
                id,
                id);
    }

    /** In an insats without participants, so that no other test meets it. */
    private void fristslag() {
        db.execute(
                """
                insert ignore into fristslag (insats_id, namn, manader, upprepas, fran)
                select min(id), 'Samtal med arbetsgivaren', 6, true, '2026-01-01' from insats where slag = 'struktur'
                """);
    }
}
