package se.stegvis.web;

import java.sql.SQLException;
import java.util.Set;

/** Tells when the database gave a request up so that somebody else's could go on. Nothing of it was saved. */
final class GivenUp {

    /** ER_LOCK_WAIT_TIMEOUT and ER_LOCK_DEADLOCK, the same in MySQL and MariaDB. */
    private static final Set<Integer> CODES = Set.of(1205, 1213);

    static boolean causes(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private GivenUp() {}
}
