package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stegvis.kryptering.Kryptering;

/** The deltaganden of one insats a page at a time, by deltagar_nr and then day, each page from where the last ended. */
final class DeltagandePages {
    private final Sql sql;
    private final StoredDeltaganden stored;
    private final long insatsId;
    private String deltagarNr = "";
    private LocalDate nyckeldag = LocalDate.EPOCH;
    private boolean anonym;

    DeltagandePages(Sql sql, Kryptering kryptering, long insatsId) {
        this.sql = sql;
        this.stored = new StoredDeltaganden(sql, new PersonStore(sql, kryptering));
        this.insatsId = insatsId;
    }

    /** Empty when there are no more. */
    List<DeltagandeRad> next() throws SQLException {
        var ids = new ArrayList<Long>(Sql.CHUNK);
        // The first comparison bounds the range of the index; the others only part rows of one deltagar_nr.
        sql.each(
                """
                select id, deltagar_nr, nyckeldag, anonym
                from deltagande
                where insats_id = ? and deltagar_nr >= ?
                    and (deltagar_nr > ? or nyckeldag > ? or (nyckeldag = ? and anonym > ?))
                order by deltagar_nr, nyckeldag, anonym
                limit ?
                """,
                List.of(insatsId, deltagarNr, deltagarNr, nyckeldag, nyckeldag, anonym, Sql.CHUNK),
                row -> {
                    ids.add(row.getLong("id"));
                    deltagarNr = row.getString("deltagar_nr");
                    nyckeldag = Objects.requireNonNull(Sql.date(row, "nyckeldag"));
                    anonym = row.getBoolean("anonym");
                });
        var rows = stored.load(ids);
        return ids.stream().map(id -> Objects.requireNonNull(rows.get(id))).toList();
    }
}
