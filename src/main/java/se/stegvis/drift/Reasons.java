package se.stegvis.drift;

import java.io.PrintStream;
import java.net.BindException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.gemensamt.Refused;

/** Turns what stopped the program into a sentence for the operator. */
final class Reasons {

    private static final Logger LOG = LoggerFactory.getLogger(Reasons.class);

    /** Prints the reason when it is a refusal; anything else is a fault and is logged whole. */
    static void print(Throwable thrown, PrintStream err) {
        find(thrown, Refused.class).map(Refused::reason).ifPresentOrElse(err::println, () -> {
            LOG.error("Stopped by a fault", thrown);
            err.println("Ett oväntat fel inträffade. Se loggen ovan.");
        });
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
