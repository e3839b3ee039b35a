package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a {@link Deltagandefil} of one import while they wait in its table, and what is wrong among them. */
final class Deltagandestaging {
    private final Sql sql;
    private final String run;
    private final Problems problems;
    private final Deltagandefil fil;
    private final List<Staged> unsent = new ArrayList<>();

    private record Staged(int line, Deltaganderad rad) {}

    Deltagandestaging(Sql sql, String run, Problems problems, Deltagandefil fil) {
        this.sql = sql;
        this.run = run;
        this.problems = problems;
        this.fil = fil;
    }

    /** Also takes rows that are wrong elsewhere than in their key, so that those are told about them too. */
    void add(int line, Deltaganderad rad) throws SQLException {
        unsent.add(new Staged(line, rad));
        if (unsent.size() == Sql.CHUNK) {
            flush();
        }
    }

    void flush() throws SQLException {
        var columns = fil.format().columns();
        sql.batch(
                "insert into " + fil.tabell() + " (korning, rad, " + String.join(", ", columns) + ") values (?, ?, "
                        + Sql.marks(columns.size()) + ")",
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
        sql.update("delete from " + fil.tabell() + " where korning = ?", run);
    }

    private void duplicates() throws SQLException {
        sql.each(
                """
                select r.rad, r.forsta
                from (select rad, min(rad) over (
                          partition by insats, deltagar_nr, inskriven, %s) as forsta
                      from %s where korning = ?) r
                where r.rad <> r.forsta
                order by r.rad
                """
                        .formatted(String.join(", ", fil.nyckel()), fil.tabell()),
                List.of(run),
                row -> problems.add(
                        fil.namn(),
                        row.getInt("rad"),
                        fil.nyckel().get(fil.nyckel().size() - 1),
                        fil.samma() + " som på rad " + row.getInt("forsta")));
    }

    /** Neither in the database nor in the same folder. */
    private void unknown(Set<String> wrongInsatser) throws SQLException {
        sql.each(
                """
                select r.rad, r.insats, i.id is null as utan_insats
                from %s r
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
                """
                        .formatted(fil.tabell()),
                List.of(run),
                row -> {
                    if (!wrongInsatser.contains(row.getString("insats"))) {
                        var insats = row.getBoolean("utan_insats");
                        problems.add(
                                fil.namn(),
                                row.getInt("rad"),
                                insats ? "insats" : "deltagar_nr",
                                insats ? "Insatsen finns inte" : "Deltagandet finns inte");
                    }
                });
    }

    private void bind(PreparedStatement statement, Staged staged) throws SQLException {
        var columns = fil.format().columns();
        var fields = staged.rad().fields();
        statement.setString(1, run);
        statement.setInt(2, staged.line());
        for (var i = 0; i < columns.size(); i++) {
            var isNull = fields.get(i).isEmpty() && fil.tomma().contains(columns.get(i));
            statement.setString(i + 3, isNull ? null : fields.get(i));
        }
    }
}
