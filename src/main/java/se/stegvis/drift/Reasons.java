package se.stegvis.drift;

import java.io.PrintStream;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Refused;

/** Turns what stopped the program into a sentence for the operator. */
final class Reasons {

    private static final Logger LOG = LoggerFactory.getLogger(Reasons.class);

    private static final String OTHER_VERSION =
            "Databasens tabeller är gjorda av en annan version av Stegvis. Inget är ändrat i dem. Starta den versionen,"
                    + " eller välj en annan databas.";

    private static final int NO_SUCH_TABLE = 1146;
    private static final String NO_TABLES =
            "Databasen saknar tabeller som programmet behöver. Starta servern en gång, så görs de.";

    /** Prints the reason when there is one to tell; anything else is a fault and is logged whole. */
    static void print(Throwable thrown, PrintStream err) {
        reason(thrown).ifPresentOrElse(err::println, () -> {
            LOG.error("Stopped by a fault", thrown);
            err.println("Ett oväntat fel inträffade. Se loggen ovan.");
        });
    }

    private static Optional<String> reason(Throwable thrown) {
        return find(thrown, Refused.class)
                .map(Refused::reason)
                .or(() -> find(thrown, FlywayValidateException.class).map(e -> OTHER_VERSION))
                .or(() -> find(thrown, SQLException.class)
                        .filter(e -> e.getErrorCode() == NO_SUCH_TABLE)
                        .map(e -> NO_TABLES));
    }

    static boolean portInUse(Throwable thrown) {
        return find(thrown, BindException.class).isPresent();
    }

    /** The framework wraps what a bean throws, often several times. */
    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private Reasons() {}
}
