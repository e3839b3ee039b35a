package se.stegvis.datautbyte;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import se.stegvis.drift.Command;

/** {@code exportera MAPP}. */
@CommandLine.Command(
        name = "exportera",
        description = "Skriver allt som filerna rymmer till en mapp, så som importera läser dem.")
public final class ExporteraCommand extends Command {

    @CommandLine.Parameters(paramLabel = "MAPP", description = "Mappen, som skapas om den inte finns.")
    private Path folder = Path.of("");

    @Override
    protected void run(ApplicationContext context) throws IOException {
        context.getBean(Exporter.class).exportera(folder, System.out, System.err);
    }
}
