package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Attempts of the database as rows of efter_avslut.csv. Whoever counts as anonymous has none. */
final class StoredEfterAvslut {

    /** Takes one row. */
    interface Consumer {
        void accept(EfterAvslutRad rad) throws SQLException;
    }

    private final Sql sql;

    StoredEfterAvslut(Sql sql) {
        this.sql = sql;
    }

    /** Those of an insats, by deltagar_nr, then day of enrolment, month and day. */
    void each(String insats, long insatsId, Consumer rows) throws SQLException {
        sql.each(
                """
                select d.deltagar_nr, d.nyckeldag, e.manader, e.datum, e.resultat, e.lage
                from deltagande d
                join efter_avslut e on e.deltagande_id = d.id
                where d.insats_id = ? and d.anonym = false
                order by d.deltagar_nr, d.nyckeldag, e.manader, e.datum
                """,
                List.of(insatsId),
                row -> rows.accept(new EfterAvslutRad(
                        insats,
                        row.getString("deltagar_nr"),
                        Objects.requireNonNull(Sql.date(row, "nyckeldag")),
                        row.getInt("manader"),
                        Objects.requireNonNull(Sql.date(row, "datum")),
                        row.getString("resultat"),
                        Sql.text(row, "lage"))));
    }
}
