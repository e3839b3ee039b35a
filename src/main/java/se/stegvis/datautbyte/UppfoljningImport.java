package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import se.stegvis.deltagare.UppfoljningarInlasta;

/**
 * Applies the staged rows of uppfoljningar.csv, a chunk of lines at a time, and tells whose frister have to be worked out
 * anew. An empty answer says nothing about the part, and what a file can not hold (SMAIL, comments, the note, what is
 * planned) stays.
 */
final class UppfoljningImport {
    private static final String JOINED = "import_uppfoljning r " + Deltagandefil.DELTAGANDE
            + " left join uppfoljning u on u.deltagande_id = d.id and u.forfallodag = r.forfallodag\n";

    /** The parts that a file has, and what the row says of each. */
    private static final String DELAR =
            """
            cross join (select 'arbetslivsfokus' as del union all select 'forankring' union all select 'plan') x
            left join uppfoljning_del p on p.uppfoljning_id = u.id and p.del = x.del
            """;

    private static final String SVAR =
            "(case x.del when 'plan' then r.plan when 'forankring' then r.forankring else r.arbetslivsfokus end)";

    private final Inforing inforing;
    private final Sql sql;
    private final String hoppadesOver;

    UppfoljningImport(Inforing inforing) {
        this.inforing = inforing;
        this.sql = inforing.sql();
        // A file without the column does not say that it was not skipped, unless it says that it was done.
        this.hoppadesOver = inforing.absent().contains("hoppades_over")
                ? "(case when r.genomford is null then u.hoppades_over end)"
                : "r.hoppades_over";
    }

    void apply() throws SQLException {
        inforing.eachChunk("import_uppfoljning", this::apply);
    }

    private void apply(int first, int last) throws SQLException {
        inforing.lock(JOINED, first, last);
        var changed = new ArrayList<Integer>();
        var deltaganden = new LinkedHashSet<Long>();
        sql.each(
                "select r.rad, d.id, u.id is null as ny, max(not (r.genomford <=> u.genomford and " + hoppadesOver
                        + " <=> u.hoppades_over) or (" + SVAR + " is not null and not (" + SVAR
                        + " <=> p.svar))) as andrad from " + JOINED + DELAR + Inforing.CHUNK
                        + " group by r.rad, d.id, u.id order by r.rad",
                List.of(inforing.run(), first, last),
                row -> {
                    var isNew = row.getBoolean("ny");
                    var isChanged = !isNew && row.getBoolean("andrad");
                    inforing.outcome().add(row.getInt("rad"), isNew, isChanged);
                    if (isChanged) {
                        changed.add(row.getInt("rad"));
                    }
                    if (isNew || isChanged) {
                        deltaganden.add(row.getLong("id"));
                    }
                });
        if (!deltaganden.isEmpty()) {
            update(changed);
            insert(first, last);
            inforing.events().publishEvent(new UppfoljningarInlasta(List.copyOf(deltaganden)));
        }
    }

    /** The version tells whoever has the follow-up on a page that it is another now. */
    private void update(List<Integer> changed) throws SQLException {
        sql.batch(
                "update " + JOINED + " set u.hoppades_over = " + hoppadesOver
                        + ", u.genomford = r.genomford, u.version = u.version + 1 where r.korning = ? and r.rad = ?",
                changed,
                (statement, line) -> {
                    statement.setString(1, inforing.run());
                    statement.setInt(2, line);
                });
        sql.batch(
                "update " + JOINED + DELAR + " set p.svar = " + SVAR
                        + ", p.dag = coalesce(r.genomford, p.dag), p.av = null, p.nar = ?, p.version = p.version + 1"
                        + " where r.korning = ? and r.rad = ? and " + SVAR + " <> p.svar",
                changed,
                (statement, line) -> {
                    statement.setObject(1, inforing.now());
                    statement.setString(2, inforing.run());
                    statement.setInt(3, line);
                });
    }

    private void insert(int first, int last) throws SQLException {
        sql.update(
                "insert into uppfoljning (insats_id, deltagande_id, forfallodag, anteckning, genomford, hoppades_over, skapad)"
                        + " select d.insats_id, d.id, r.forfallodag, '', r.genomford, r.hoppades_over, ? from " + JOINED
                        + Inforing.CHUNK
                        + " and u.id is null order by r.rad",
                inforing.now(),
                inforing.run(),
                first,
                last);
        sql.update(
                "insert into uppfoljning_del (uppfoljning_id, del, svar, dag, nar) select u.id, x.del, " + SVAR
                        + ", r.genomford, ? from " + JOINED + DELAR + Inforing.CHUNK
                        + " and u.id is not null and p.id is null and "
                        + SVAR + " is not null order by r.rad",
                inforing.now(),
                inforing.run(),
                first,
                last);
    }
}
