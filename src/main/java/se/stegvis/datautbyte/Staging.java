package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.kryptering.Kryptering;

/** The rows of one import while they wait in import_rad. Only this import sees them, and they go when it ends. */
final class Staging {
    private static final String PURPOSE = "import_rad.data";
    /** Parts the fields of a waiting row; no field can hold it, since control characters are refused. */
    private static final String UNIT = "\u001f";

    private final Sql sql;
    private final Kryptering kryptering;
    private final Rules rules;
    private final String run = UUID.randomUUID().toString();
    private final List<Staged> unsent = new ArrayList<>();

    /** A row and its line of the file. */
    record Staged(int line, DeltagandeRad rad) {}

    Staging(Sql sql, Kryptering kryptering, Rules rules) {
        this.sql = sql;
        this.kryptering = kryptering;
        this.rules = rules;
    }

    String run() {
        return run;
    }

    /** Also takes rows that are wrong elsewhere than in their key, so that those are told about them too. */
    void add(int line, DeltagandeRad rad) throws SQLException {
        unsent.add(new Staged(line, rad));
        if (unsent.size() == Sql.CHUNK) {
            flush();
        }
    }

    void flush() throws SQLException {
        sql.batch(
                """
                insert into import_rad (korning, rad, insats, deltagar_nr, inskriven, anonym, data,
                    overford_fran_insats, overford_fran_inskriven)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                unsent,
                this::bind);
        unsent.clear();
    }

    /**
     * All lines, the latest inskriven first among those of one person. Backwards through the index of the key, which
     * holds the order.
     */
    int[] lines() throws SQLException {
        var lines = new ArrayList<Integer>();
        sql.each(
                """
                select rad from import_rad where korning = ?
                order by insats desc, deltagar_nr desc, inskriven desc, anonym desc
                """,
                List.of(run),
                row -> lines.add(row.getInt(1)));
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The rows of the lines, in their order. */
    List<Staged> read(int[] lines) throws SQLException {
        var found = new HashMap<Integer, DeltagandeRad>();
        sql.each(
                "select rad, data from import_rad where korning = ? and rad in (" + Sql.marks(lines.length) + ")",
                parameters(lines),
                row -> found.put(row.getInt("rad"), decode(row.getInt("rad"), row.getBytes("data"))));
        return Arrays.stream(lines)
                .mapToObj(line -> new Staged(line, Objects.requireNonNull(found.get(line))))
                .toList();
    }

    void clear() throws SQLException {
        sql.update("delete from import_rad where korning = ?", run);
    }

    /** The parameters of a statement that asks for this run and these lines. */
    List<Object> parameters(int[] lines) {
        var parameters = new ArrayList<Object>(lines.length + 1);
        parameters.add(run);
        Arrays.stream(lines).forEach(parameters::add);
        return parameters;
    }

    private void bind(PreparedStatement statement, Staged staged) throws SQLException {
        var rad = staged.rad();
        var overford = rad.uppgifter() == null ? null : rad.uppgifter().overford();
        statement.setString(1, run);
        statement.setInt(2, staged.line());
        statement.setString(3, rad.insats());
        statement.setString(4, rad.deltagarNr());
        statement.setObject(5, rad.inskriven());
        statement.setBoolean(6, rad.anonym());
        statement.setBytes(7, kryptering.encrypt(PURPOSE, String.join(UNIT, rad.fields())));
        statement.setString(8, overford == null ? null : overford.insats());
        statement.setObject(9, overford == null ? null : overford.inskriven());
    }

    private DeltagandeRad decode(int line, byte[] data) {
        List<@Nullable String> fields =
                new ArrayList<>(Arrays.asList(kryptering.decrypt(PURPOSE, data).split(UNIT, -1)));
        var problems = new Problems(System.err);
        var rad = DeltagandeRad.read(new Row(FileFormat.DELTAGANDEN, line, fields, problems), rules);
        if (rad == null || problems.count() > 0) {
            throw new IllegalStateException("Line " + line + " was right when it was staged");
        }
        return rad;
    }
}
