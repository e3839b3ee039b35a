package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.SkattningarInlasta;
import se.stegvis.instrument.UtanVarde;

/**
 * Applies the staged rows of skattningar.csv, a chunk of lines at a time. A measurement that is there with other answers has
 * those of the file from then on, all of them: a question that the file does not mention was not answered. Who follows up is
 * told of what participants have answered to SMAIL.
 */
final class SkattningImport {
    private static final String JOINED = "import_skattning r " + Deltagandefil.DELTAGANDE
            + " left join skattning s on s.deltagande_id = d.id and s.instrument = r.instrument and s.datum = r.datum"
            + " and s.svarande = r.svarande\n";

    /** First in a statement with {@link #VARDEN}: MySQL would cut a long list short without it. MariaDB passes it over. */
    static final String HELA = "/*+ set_var(group_concat_max_len = 1000000) */ ";

    /** The answers of the skattning {@code s} as a file has them. A line's value has its decimal, a step none. */
    static final String VARDEN =
            """
            (select group_concat(v.nyckel, '=',
                    coalesce(v.svar,
                        case when s.instrument = 'smail' then trim(trailing '.0' from v.varde) else v.varde end)
                    order by v.nyckel separator '|')
                from skattning_varde v where v.skattning_id = s.id)""";

    private final Inforing inforing;
    private final Sql sql;

    /** One answer of a measurement that is to be written. */
    private record Answer(long skattning, String nyckel, String varde) {}

    SkattningImport(Inforing inforing) {
        this.inforing = inforing;
        this.sql = inforing.sql();
    }

    void apply() throws SQLException {
        inforing.eachChunk("import_skattning", this::apply);
    }

    private void apply(int first, int last) throws SQLException {
        inforing.lock(JOINED, first, last);
        var fresh = new ArrayList<Integer>();
        var changed = new ArrayList<Integer>();
        var smail = new ArrayList<SkattningarInlasta.Svar>();
        sql.each(
                "select " + HELA
                        + "r.rad, d.insats_id, d.id, r.datum, s.id is null as ny, r.instrument = 'smail' and r.svarande ="
                        + " 'deltagare' as smail, not (s.instrument_version <=> r.version and " + VARDEN
                        + " <=> r.varden) as andrad from " + JOINED + Inforing.CHUNK + " order by r.rad",
                List.of(inforing.run(), first, last),
                row -> {
                    var isNew = row.getBoolean("ny");
                    var isChanged = !isNew && row.getBoolean("andrad");
                    inforing.outcome().add(row.getInt("rad"), isNew, isChanged);
                    if (isNew) {
                        fresh.add(row.getInt("rad"));
                    }
                    if (isChanged) {
                        changed.add(row.getInt("rad"));
                    }
                    if (isNew && row.getBoolean("smail")) {
                        smail.add(new SkattningarInlasta.Svar(
                                new DeltagandeRef(row.getLong("insats_id"), row.getLong("id")),
                                row.getObject("datum", LocalDate.class)));
                    }
                });
        change(changed);
        insert(first, last);
        var written = new TreeSet<Integer>(fresh);
        written.addAll(changed);
        write(first, last, written);
        if (!smail.isEmpty()) {
            inforing.events().publishEvent(new SkattningarInlasta(smail));
        }
    }

    /** The version tells whoever has the measurement on a page that it is another now. */
    private void change(List<Integer> changed) throws SQLException {
        for (var statement : List.of(
                "delete v from " + JOINED + " join skattning_varde v on v.skattning_id = s.id"
                        + " where r.korning = ? and r.rad = ?",
                "update " + JOINED + " set s.instrument_version = r.version, s.version = s.version + 1"
                        + " where r.korning = ? and r.rad = ?")) {
            sql.batch(statement, changed, (bound, line) -> {
                bound.setString(1, inforing.run());
                bound.setInt(2, line);
            });
        }
    }

    private void insert(int first, int last) throws SQLException {
        sql.update(
                "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                        + " registrerad) select d.insats_id, d.id, r.datum, r.instrument, r.version, r.svarande, ? from "
                        + JOINED + Inforing.CHUNK + " and s.id is null order by r.rad",
                inforing.now(),
                inforing.run(),
                first,
                last);
    }

    private void write(int first, int last, Set<Integer> lines) throws SQLException {
        var answers = new ArrayList<Answer>();
        sql.each(
                "select r.rad, s.id, r.varden from " + JOINED + Inforing.CHUNK,
                List.of(inforing.run(), first, last),
                row -> {
                    if (lines.contains(row.getInt("rad"))) {
                        answers.addAll(answers(row.getLong("id"), row.getString("varden")));
                    }
                });
        sql.batch(
                "insert into skattning_varde (skattning_id, nyckel, varde, svar) values (?, ?, ?, ?)",
                answers,
                (statement, answer) -> {
                    var word = UtanVarde.find(answer.varde()).isPresent();
                    statement.setLong(1, answer.skattning());
                    statement.setString(2, answer.nyckel());
                    statement.setObject(3, word ? null : answer.varde(), Types.DECIMAL);
                    statement.setString(4, word ? answer.varde() : null);
                });
    }

    private static List<Answer> answers(long skattning, String varden) {
        return Arrays.stream(varden.split("\\|", -1))
                .map(one -> one.split("=", 2))
                .map(one -> new Answer(skattning, one[0], one[1]))
                .toList();
    }
}
