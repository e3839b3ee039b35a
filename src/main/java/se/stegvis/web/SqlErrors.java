package se.stegvis.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an error of the database means to somebody who saved something. The numbers are those of MySQL and MariaDB. */
public final class SqlErrors {

    private static final Set<Integer> DUPLICATE_KEY = Set.of(1062);

    /** Record has changed since last read, lock wait timeout, deadlock. */
    private static final Set<Integer> COLLISION = Set.of(1020, 1205, 1213);

    /** What the pool says of a connection that it threw away when it was lost; it gives no SQLSTATE. */
    private static final String THROWN_AWAY = "Connection is closed";

    /** As above, without the wait that has taken its time already. */
    private static final Set<Integer> TRY_AGAIN = Set.of(1020, 1213);

    /** Somebody else had just saved a row with the same unique key. */
    public static boolean isDuplicateKey(Throwable exception) {
        return isOneOf(DUPLICATE_KEY, exception);
    }

    /** Somebody else was writing in the same place, and the database let them go first. */
    public static boolean isCollision(Throwable exception) {
        return isOneOf(COLLISION, exception);
    }

    /** The same once more may well succeed: nobody is waited for any longer. */
    public static boolean isWorthTryingAgain(Throwable exception) {
        return isOneOf(TRY_AGAIN, exception);
    }

    /** The database is gone, or does not answer; of SQLSTATE 08, or no connection was to be had in time. */
    public static boolean isUnreachable(@Nullable Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || isConnectionLost(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionLost(Throwable cause) {
        return cause instanceof SQLException sql
                && (String.valueOf(sql.getSQLState()).startsWith("08") || THROWN_AWAY.equals(sql.getMessage()));
    }

    private static boolean isOneOf(Set<Integer> codes, Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private SqlErrors() {}
}
