package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What can be judged only when all rows of deltaganden.csv are there: them against each other and the database. */
final class CrossChecks {
    private static final String FILE = FileFormat.DELTAGANDEN.name();

    private final Sql sql;
    private final String run;
    private final Problems problems;

    CrossChecks(Sql sql, String run, Problems problems) {
        this.sql = sql;
        this.run = run;
        this.problems = problems;
    }

    /** Rows of the insatser named, which were wrong themselves, are not told to lack one. */
    void check(Set<String> wrongInsatser) throws SQLException {
        duplicates();
        unknownInsats(wrongInsatser);
        strukturinsats();
        overfordFran(wrongInsatser);
    }

    private void duplicates() throws SQLException {
        sql.each(
                """
                select r.rad, r.forsta
                from (select rad, min(rad) over (partition by insats, deltagar_nr, inskriven, anonym) as forsta
                      from import_rad where korning = ?) r
                where r.rad <> r.forsta
                order by r.rad
                """,
                List.of(run),
                row -> problems.add(
                        FILE,
                        row.getInt("rad"),
                        "deltagar_nr",
                        "Samma insats, deltagar_nr och inskriven som på rad " + row.getInt("forsta")));
    }

    private void unknownInsats(Set<String> wrongInsatser) throws SQLException {
        sql.each(
                """
                select r.rad, r.insats
                from import_rad r
                left join insats i on i.namn = r.insats
                where r.korning = ? and i.id is null
                order by r.rad
                """,
                List.of(run),
                row -> {
                    if (!wrongInsatser.contains(row.getString("insats"))) {
                        problems.add(FILE, row.getInt("rad"), "insats", "Insatsen finns inte");
                    }
                });
    }

    private void strukturinsats() throws SQLException {
        sql.each(
                """
                select r.rad
                from import_rad r
                join insats i on i.namn = r.insats
                where r.korning = ? and i.slag = 'struktur'
                order by r.rad
                """,
                List.of(run),
                row -> problems.add(FILE, row.getInt("rad"), "insats", "En strukturinsats har inga deltaganden"));
    }

    private void overfordFran(Set<String> wrongInsatser) throws SQLException {
        sql.each(
                """
                select r.rad, r.overford_fran_insats
                from import_rad r
                left join import_rad f on f.korning = r.korning
                    and f.insats = r.overford_fran_insats
                    and f.deltagar_nr = r.deltagar_nr
                    and f.inskriven = r.overford_fran_inskriven
                    and f.anonym = false
                left join insats i on i.namn = r.overford_fran_insats
                left join deltagande d on d.insats_id = i.id
                    and d.deltagar_nr = r.deltagar_nr
                    and d.nyckeldag = r.overford_fran_inskriven
                    and d.anonym = false
                where r.korning = ? and r.overford_fran_insats is not null and f.rad is null and d.id is null
                order by r.rad
                """,
                List.of(run),
                row -> {
                    if (!wrongInsatser.contains(row.getString("overford_fran_insats"))) {
                        problems.add(
                                FILE, row.getInt("rad"), "overford_fran_insats", "Det tidigare deltagandet finns inte");
                    }
                });
    }
}
