package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A command of the jar. It works on the same beans as the server but opens no port, and joins the embedded database of
 * a server that is running. A {@link se.stegvis.gemensamt.Refused} from anywhere becomes exit code 1, with its reasons
 * on standard error.
 *
 * <p>A subclass is a picocli command in the room whose act it is; {@code se.stegvis.Stegvis} lists it. Since it is made
 * before there is any context, so that {@code --help} is quick, it takes its beans from the one handed to {@link #run}.
 */
public abstract class Command implements Callable<Integer> {

    /** Set in the context of a command, and nowhere else. */
    public static final String PROPERTY = "stegvis.command";

    /** Does the work and prints what the operator should know on standard out. */
    protected abstract void run(ApplicationContext context) throws Exception;

    /** Settings that the command cannot do without, whatever the site's are. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    @Override
    public final Integer call() {
        var properties = new HashMap<>(settings());
        properties.put(PROPERTY, true);
        var context = ApplicationContext.builder().properties(properties).build();
        try (context) {
            run(context.start());
            return 0;
        } catch (Exception e) {
            Reasons.print(e, System.err);
            return 1;
        }
    }
}
