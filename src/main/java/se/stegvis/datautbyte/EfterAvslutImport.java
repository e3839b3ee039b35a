package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Applies the staged rows of efter_avslut.csv: new attempts, and those that are there with another outcome. */
final class EfterAvslutImport {
    private static final String STAGED = "from import_efter_avslut r " + Deltagandefil.DELTAGANDE
            + " left join efter_avslut e on e.deltagande_id = d.id and e.manader = r.manader and e.datum = r.datum"
            + " where r.korning = ?";

    private final Sql sql;
    private final String run;
    private final LocalDateTime now;
    private final Outcome outcome;

    /** A row of the file that is there with another outcome. */
    private record Changed(int line, long id) {}

    EfterAvslutImport(Inforing inforing) {
        this.sql = inforing.sql();
        this.run = inforing.run();
        this.now = inforing.now();
        this.outcome = inforing.outcome();
    }

    void apply() throws SQLException {
        var changed = new ArrayList<Changed>();
        sql.each(
                "select r.rad, e.id, e.id is null as ny, not (r.resultat <=> e.resultat and r.lage <=> e.lage) as andrad "
                        + STAGED + " order by r.rad",
                List.of(run),
                row -> {
                    var isNew = row.getBoolean("ny");
                    var isChanged = !isNew && row.getBoolean("andrad");
                    outcome.add(row.getInt("rad"), isNew, isChanged);
                    if (isChanged) {
                        changed.add(new Changed(row.getInt("rad"), row.getLong("id")));
                    }
                });
        insert();
        update(changed);
    }

    private void insert() throws SQLException {
        sql.update(
                "insert into efter_avslut (deltagande_id, manader, datum, resultat, lage, skapad)"
                        + " select d.id, r.manader, r.datum, r.resultat, r.lage, ? " + STAGED
                        + " and e.id is null order by r.rad",
                now,
                run);
    }

    /** As each was is kept; what somebody wrote about the call stays. */
    private void update(List<Changed> changed) throws SQLException {
        sql.batch(
                """
                insert into efter_avslut_tidigare (efter_avslut_id, deltagande_id, manader, datum, resultat, lage, text,
                    medarbetare_id, skapad, andring, andrad)
                select id, deltagande_id, manader, datum, resultat, lage, text, medarbetare_id, skapad, 'rattad', ?
                from efter_avslut where id = ?
                """,
                changed,
                (statement, one) -> {
                    statement.setObject(1, now);
                    statement.setLong(2, one.id());
                });
        sql.batch(
                """
                update efter_avslut e
                join import_efter_avslut r on r.korning = ? and r.rad = ?
                set e.resultat = r.resultat, e.lage = r.lage, e.version = e.version + 1
                where e.id = ?
                """,
                changed,
                (statement, one) -> {
                    statement.setString(1, run);
                    statement.setInt(2, one.line());
                    statement.setLong(3, one.id());
                });
    }
}
