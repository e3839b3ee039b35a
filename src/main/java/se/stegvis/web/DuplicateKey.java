package se.stegvis.web;

import java.sql.SQLException;

/** Tells when a row was refused because somebody else had just saved one with the same unique key. */
public final class DuplicateKey {

    /** ER_DUP_ENTRY, the same in MySQL and MariaDB. */
    private static final int DUPLICATE_ENTRY = 1062;

    public static boolean causes(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }

    private DuplicateKey() {}
}
