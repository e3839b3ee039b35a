package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What it takes to apply the waiting rows of a file.
 *
 * @param run the import they wait for
 * @param now in UTC, told of all that is made
 * @param absent columns that the file does not have: it says nothing about what they hold
 */
record Inforing(
        Sql sql,
        String run,
        LocalDateTime now,
        Set<String> absent,
        Outcome outcome,
        ApplicationEventPublisher<Object> events) {

    /** After what waiting rows {@code r} are joined with: those of a chunk, by {@link #run}, first and last line. */
    static final String CHUNK = " where r.korning = ? and r.rad between ? and ? ";

    /** Takes the lines from one to another. */
    interface Chunk {
        void apply(int first, int last) throws SQLException;
    }

    /** Goes through the waiting rows of a table, so many at a time. */
    void eachChunk(String tabell, Chunk chunk) throws SQLException {
        var lines = new ArrayList<Integer>();
        sql.each(
                "select rad from " + tabell + " where korning = ? order by rad",
                List.of(run),
                row -> lines.add(row.getInt(1)));
        for (var from = 0; from < lines.size(); from += Sql.CHUNK) {
            chunk.apply(lines.get(from), lines.get(Math.min(lines.size(), from + Sql.CHUNK) - 1));
        }
    }

    /**
     * Locks the deltaganden {@code d} of a chunk, so that nobody else writes of them until the import is done; in order of
     * their ids, as whoever works out frister locks.
     */
    void lock(String joined, int first, int last) throws SQLException {
        var ids = new TreeSet<Long>();
        sql.each("select d.id from " + joined + CHUNK, List.of(run, first, last), row -> ids.add(row.getLong(1)));
        sql.each(
                "select id from deltagande where id in (" + Sql.marks(ids.size()) + ") order by id for update",
                List.copyOf(ids),
                row -> {});
    }
}
