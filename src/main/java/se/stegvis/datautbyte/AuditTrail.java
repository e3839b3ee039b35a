package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.time.LocalDateTime;

/** The row of the access log for a command, written in the transaction of what it tells of. */
final class AuditTrail {
    private AuditTrail() {}

    static void write(Sql sql, LocalDateTime now, String command) throws SQLException {
        sql.update(
                """
                insert into atkomst (tidpunkt, behorighet, metod, rutt, utfall)
                values (?, upper(?), 'KOMMANDO', ?, 'MEDGIVEN')
                """,
                now,
                command,
                command);
    }
}
