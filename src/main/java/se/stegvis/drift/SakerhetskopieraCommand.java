package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** {@code sakerhetskopiera FIL}. */
@CommandLine.Command(
        name = "sakerhetskopiera",
        description = "Skriver hela databasen, så som den är just nu, till en fil. Servern får vara igång.")
public final class SakerhetskopieraCommand extends Command {

    @CommandLine.Parameters(paramLabel = "FIL", description = "Filen, som inte får finnas.")
    private Path file = Path.of("");

    /** A copy is what one takes before a new version changes the tables, so this leaves them as they are. */
    @Override
    protected Map<String, Object> settings() {
        return Map.of("flyway.datasources.default.enabled", false);
    }

    @Override
    protected void run(ApplicationContext context) {
        var manifest = context.getBean(Backup.class).write(file);
        System.out.printf(
                "Säkerhetskopian %s är klar: %d tabeller, %d rader.%n",
                file, manifest.tabeller().size(), manifest.rader());
        System.out.printf(
                "Nyckelfilen %s ingår inte. Förvara en kopia av den på ett annat ställe än säkerhetskopian: utan den går"
                        + " krypterade uppgifter inte att läsa.%n",
                context.getRequiredProperty("stegvis.key.file", String.class));
    }
}
