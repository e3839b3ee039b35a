package se.stegvis;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import se.stegvis.datautbyte.ExporteraCommand;
import se.stegvis.datautbyte.ImporteraCommand;
import se.stegvis.drift.AterstallCommand;
import se.stegvis.drift.CommandLines;
import se.stegvis.drift.SakerhetskopieraCommand;
import se.stegvis.drift.Server;
import se.stegvis.medarbetare.SkapaAnvandareCommand;
import se.stegvis.nyckel.SkapaApiNyckelCommand;
import se.stegvis.publicering.PubliceraCommand;

/** The program. Without arguments it serves; otherwise it does one command and ends. */
@CommandLine.Command(
        name = "java -jar stegvis.jar",
        description = "Utan kommando startar servern.",
        subcommands = {
            SkapaAnvandareCommand.class,
            ImporteraCommand.class,
            ExporteraCommand.class,
            SakerhetskopieraCommand.class,
            AterstallCommand.class,
            SkapaApiNyckelCommand.class,
            PubliceraCommand.class
        })
public final class Stegvis implements Callable<Integer> {

    /** Ends the process with 0 when done, 1 when refused and 2 when called in a wrong way. */
    public static void main(String[] args) {
        System.exit(CommandLines.of(new Stegvis()).execute(args));
    }

    @Override
    public Integer call() {
        return Server.serve();
    }

    private Stegvis() {}
}
