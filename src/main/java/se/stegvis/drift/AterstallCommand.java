package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * {@code aterstall FIL}. Not a {@link Command}: starting the context would migrate the database and make keys for it, and
 * the backup decides both. So it takes the settings and makes the few parts itself.
 */
@CommandLine.Command(
        name = "aterstall",
        description = "Lägger in en säkerhetskopia i en tom databas. Servern ska vara stoppad.")
public final class AterstallCommand implements Callable<Integer> {

    @CommandLine.Parameters(paramLabel = "FIL", description = "Filen som sakerhetskopiera skrev.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (var context = ApplicationContext.builder().build()) {
            restore(context, context.getEnvironment().start());
            return 0;
        } catch (Exception e) {
            Reasons.print(e, System.err);
            return 1;
        }
    }

    private void restore(ApplicationContext context, Environment settings) throws Exception {
        var keyFile = Path.of(text(settings, "stegvis.key.file"));
        var embedded =
                new EmbeddedDatabase(text(settings, "stegvis.data.dir"), true, JsonMapper.createDefault(), context);
        try {
            var manifest = new Restore(file, keyFile).into(() -> login(settings, embedded));
            System.out.printf(
                    "Säkerhetskopian %s är återställd: %d tabeller, %d rader, kontrollerade mot filen.%n",
                    file, manifest.tabeller().size(), manifest.rader());
        } finally {
            embedded.close();
        }
    }

    private static Login login(Environment settings, EmbeddedDatabase embedded) {
        var external = new DatabaseSettings(
                text(settings, "stegvis.db.url"),
                text(settings, "stegvis.db.user"),
                text(settings, "stegvis.db.password"));
        return external.embedded() ? embedded.openAlone() : ExternalDatabase.check(external);
    }

    private static String text(Environment settings, String name) {
        return settings.getProperty(name, String.class).orElse("");
    }
}
