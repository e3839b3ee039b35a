package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The insatser of the database as rows of insatser.csv, read and written. Their prövotid is a setting: it is read as it is
 * today, and {@link Provotider} writes it.
 */
final class StoredInsatser {
    private final Sql sql;
    private final LocalDate idag;

    /** Where an insats stands in the database, and whose it is. */
    record Ids(long id, long insatsagareId) {}

    /** The day is the one that settings are read for. */
    StoredInsatser(Sql sql, LocalDate idag) {
        this.sql = sql;
        this.idag = idag;
    }

    /** All of them by name, in the order of the names' bytes. */
    Map<String, InsatsRad> all() throws SQLException {
        var all = new LinkedHashMap<String, InsatsRad>();
        sql.each(
                """
                select i.namn, a.namn as insatsagare, i.kommun, i.parter, i.slag, i.inriktning, i.start, i.slut,
                    i.forvantat, i.forvantat_slag,
                    (select cast(nullif(v.varde, 0) as signed)
                     from installning v
                     where v.nyckel = 'provotid_manader' and v.niva = 'insats' and v.niva_id = i.id and v.fran <= ?
                     order by v.fran desc
                     limit 1) as provotid_manader
                from insats i
                join insatsagare a on a.id = i.insatsagare_id
                order by i.namn
                """,
                List.of(idag),
                row -> all.put(row.getString("namn"), read(row)));
        return all;
    }

    /** The ids of all by name. */
    Map<String, Ids> ids() throws SQLException {
        var ids = new LinkedHashMap<String, Ids>();
        sql.each(
                "select id, namn, insatsagare_id from insats order by namn",
                List.of(),
                row -> ids.put(row.getString("namn"), new Ids(row.getLong("id"), row.getLong("insatsagare_id"))));
        return ids;
    }

    boolean hasDeltaganden(String insats) throws SQLException {
        var found = new boolean[1];
        sql.each(
                "select 1 from insats i join deltagande d on d.insats_id = i.id where i.namn = ? limit 1",
                List.of(insats),
                row -> found[0] = true);
        return found[0];
    }

    /** Makes the insatsägare that are not there yet. */
    void insertAgare(List<String> named) throws SQLException {
        sql.batch(
                """
                insert into insatsagare (namn)
                select n.namn from (select ? as namn) n
                where not exists (select 1 from insatsagare a where a.namn = n.namn)
                """,
                named,
                (statement, namn) -> statement.setString(1, namn));
    }

    void insert(List<InsatsRad> rows) throws SQLException {
        sql.batch(
                """
                insert into insats (insatsagare_id, kommun, parter, slag, inriktning, start, slut,
                    forvantat, forvantat_slag, namn)
                values ((select id from insatsagare where namn = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows,
                StoredInsatser::bind);
    }

    void update(List<InsatsRad> rows) throws SQLException {
        sql.batch(
                """
                update insats
                set insatsagare_id = (select id from insatsagare where namn = ?), kommun = ?, parter = ?, slag = ?,
                    inriktning = ?, start = ?, slut = ?, forvantat = ?, forvantat_slag = ?,
                    version = version + 1
                where namn = ?
                """,
                rows,
                StoredInsatser::bind);
    }

    private static InsatsRad read(ResultSet row) throws SQLException {
        return new InsatsRad(
                row.getString("namn"),
                row.getString("insatsagare"),
                row.getString("kommun"),
                row.getString("parter"),
                row.getString("slag"),
                Sql.text(row, "inriktning"),
                Sql.date(row, "start"),
                Sql.date(row, "slut"),
                row.getObject("provotid_manader", Integer.class),
                row.getObject("forvantat", Integer.class),
                Sql.text(row, "forvantat_slag"));
    }

    private static void bind(PreparedStatement statement, InsatsRad rad) throws SQLException {
        statement.setString(1, rad.insatsagare());
        statement.setString(2, rad.kommun());
        statement.setString(3, rad.parter());
        statement.setString(4, rad.slag());
        statement.setString(5, Sql.orNull(rad.inriktning()));
        statement.setObject(6, rad.start());
        statement.setObject(7, rad.slut());
        statement.setObject(8, rad.forvantat(), Types.INTEGER);
        statement.setString(9, Sql.orNull(rad.forvantatSlag()));
        statement.setString(10, rad.insats());
    }
}
