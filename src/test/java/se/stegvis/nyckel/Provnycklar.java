package se.stegvis.nyckel;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.Db;
import se.stegvis.atkomstlogg.Andringslogg;

/** Keys for tests. */
@Singleton
public class Provnycklar {

    private final Nycklar nycklar;
    private final Db db;

    Provnycklar(Nycklar nycklar, Db db) {
        this.nycklar = nycklar;
        this.db = db;
    }

    /** A key for the tables named, or for all. */
    public String ny(String namn, String... tabeller) {
        return nycklar.skapa(namn, List.of(tabeller), null, Andringslogg.KOMMANDO);
    }

    public void aterkalla(String namn) {
        var jag = db.number("select min(id) from medarbetare");
        db.column("select id from api_nyckel where namn = ?", namn)
                .forEach(id -> nycklar.aterkalla(Long.parseLong(id), jag));
    }
}
