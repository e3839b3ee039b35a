package se.stegvis.datautbyte;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import picocli.CommandLine;
import se.stegvis.drift.Command;

/** {@code importera MAPP [--torrkorning]}. */
@CommandLine.Command(
        name = "importera",
        description =
                "Läser in filerna i en mapp, insatser.csv, deltaganden.csv med flera. Allt läses in, eller inget.")
public final class ImporteraCommand extends Command {

    @CommandLine.Parameters(paramLabel = "MAPP", description = "Mappen med filerna.")
    private Path folder = Path.of("");

    @CommandLine.Option(names = "--torrkorning", description = "Kontrollerar allt och sparar inget.")
    private boolean dryRun;

    @Override
    protected void run(ApplicationContext context) {
        context.getBean(Importer.class).importera(folder, dryRun, System.out, System.err);
    }
}
