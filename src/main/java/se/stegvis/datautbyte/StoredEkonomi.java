package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.datautbyte.EkonomiRad.Nyckel;
import se.stegvis.datautbyte.StoredInsatser.Ids;

/** The economy of the database as rows of ekonomi.csv, read and written. */
final class StoredEkonomi {
    private final Sql sql;

    StoredEkonomi(Sql sql) {
        this.sql = sql;
    }

    /** All of it, by insats and quarter. */
    Map<Nyckel, EkonomiRad> all() throws SQLException {
        var all = new LinkedHashMap<Nyckel, EkonomiRad>();
        sql.each(
                """
                select i.namn, e.ar, e.kvartal, e.budget, e.utfall
                from ekonomi e
                join insats i on i.id = e.insats_id
                order by i.namn, e.ar, e.kvartal
                """,
                List.of(),
                row -> {
                    var nyckel = new Nyckel(row.getString("namn"), row.getInt("ar"), row.getInt("kvartal"));
                    all.put(
                            nyckel,
                            new EkonomiRad(
                                    nyckel, row.getObject("budget", Long.class), row.getObject("utfall", Long.class)));
                });
        return all;
    }

    void insert(List<EkonomiRad> rows, Map<String, Ids> insatser) throws SQLException {
        sql.batch(
                "insert into ekonomi (budget, utfall, insats_id, ar, kvartal) values (?, ?, ?, ?, ?)",
                rows,
                (statement, rad) -> bind(statement, rad, insatser));
    }

    void update(List<EkonomiRad> rows, Map<String, Ids> insatser) throws SQLException {
        sql.batch(
                """
                update ekonomi
                set budget = ?, utfall = ?, version = version + 1
                where insats_id = ? and ar = ? and kvartal = ?
                """,
                rows,
                (statement, rad) -> bind(statement, rad, insatser));
    }

    private static void bind(PreparedStatement statement, EkonomiRad rad, Map<String, Ids> insatser)
            throws SQLException {
        var nyckel = rad.nyckel();
        statement.setObject(1, rad.budget(), Types.BIGINT);
        statement.setObject(2, rad.utfall(), Types.BIGINT);
        statement.setLong(
                3, Objects.requireNonNull(insatser.get(nyckel.insats())).id());
        statement.setInt(4, nyckel.ar());
        statement.setInt(5, nyckel.kvartal());
    }
}
