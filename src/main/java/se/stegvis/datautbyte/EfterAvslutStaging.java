package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of efter_avslut.csv of one import while they wait in import_efter_avslut, and what is wrong among them. */
final class EfterAvslutStaging {
    private static final String FILE = FileFormat.EFTER_AVSLUT.name();

    private final Sql sql;
    private final String run;
    private final Problems problems;
    private final List<Staged> unsent = new ArrayList<>();

    private record Staged(int line, EfterAvslutRad rad) {}

    EfterAvslutStaging(Sql sql, String run, Problems problems) {
        this.sql = sql;
        this.run = run;
        this.problems = problems;
    }

    /** Also takes rows that are wrong elsewhere than in their key, so that those are told about them too. */
    void add(int line, EfterAvslutRad rad) throws SQLException {
        unsent.add(new Staged(line, rad));
        if (unsent.size() == Sql.CHUNK) {
            flush();
        }
    }

    void flush() throws SQLException {
        sql.batch(
                """
                insert into import_efter_avslut (korning, rad, insats, deltagar_nr, inskriven, manader, datum, resultat, lage)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                unsent,
                this::bind);
        unsent.clear();
    }

    /** Rows of the insatser named, which were wrong themselves, are not told to lack one. */
    void check(Set<String> wrongInsatser) throws SQLException {
        duplicates();
        unknown(wrongInsatser);
    }

    void clear() throws SQLException {
        sql.update("delete from import_efter_avslut where korning = ?", run);
    }

    private void duplicates() throws SQLException {
        sql.each(
                """
                select r.rad, r.forsta
                from (select rad, min(rad) over (
                          partition by insats, deltagar_nr, inskriven, manader, datum) as forsta
                      from import_efter_avslut where korning = ?) r
                where r.rad <> r.forsta
                order by r.rad
                """,
                List.of(run),
                row -> problems.add(
                        FILE,
                        row.getInt("rad"),
                        "datum",
                        "Samma deltagande, manader och datum som på rad " + row.getInt("forsta")));
    }

    /** Neither in the database nor in the same folder. */
    private void unknown(Set<String> wrongInsatser) throws SQLException {
        sql.each(
                """
                select r.rad, r.insats, i.id is null as utan_insats
                from import_efter_avslut r
                left join insats i on i.namn = r.insats
                left join deltagande d on d.insats_id = i.id
                    and d.deltagar_nr = r.deltagar_nr
                    and d.nyckeldag = r.inskriven
                    and d.anonym = false
                left join import_rad f on f.korning = r.korning
                    and f.insats = r.insats
                    and f.deltagar_nr = r.deltagar_nr
                    and f.inskriven = r.inskriven
                    and f.anonym = false
                where r.korning = ? and d.id is null and f.rad is null
                order by r.rad
                """,
                List.of(run),
                row -> {
                    if (!wrongInsatser.contains(row.getString("insats"))) {
                        var insats = row.getBoolean("utan_insats");
                        problems.add(
                                FILE,
                                row.getInt("rad"),
                                insats ? "insats" : "deltagar_nr",
                                insats ? "Insatsen finns inte" : "Deltagandet finns inte");
                    }
                });
    }

    private void bind(PreparedStatement statement, Staged staged) throws SQLException {
        var rad = staged.rad();
        statement.setString(1, run);
        statement.setInt(2, staged.line());
        statement.setString(3, rad.insats());
        statement.setString(4, rad.deltagarNr());
        statement.setObject(5, rad.inskriven());
        statement.setInt(6, rad.manader());
        statement.setObject(7, rad.datum());
        statement.setString(8, rad.resultat());
        statement.setString(9, Sql.orNull(rad.lage()));
    }
}
