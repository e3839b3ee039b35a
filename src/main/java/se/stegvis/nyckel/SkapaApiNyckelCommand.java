package se.stegvis.nyckel;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.drift.Command;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;

/** {@code skapa-api-nyckel}: a key to every released table. */
@CommandLine.Command(
        name = "skapa-api-nyckel",
        description =
                "Skapar en nyckel som förbundet hämtar släppt statistik med. Den skrivs ut en gång, ensam på sista"
                        + " raden.")
public final class SkapaApiNyckelCommand extends Command {

    @Option(
            names = "--namn",
            required = true,
            paramLabel = "N",
            description = "Vem som ska ha nyckeln: ett system eller en organisation.")
    private String namn = "";

    @Option(names = "--giltig-till", paramLabel = "D", description = "Sista dagen den gäller, ÅÅÅÅ-MM-DD.")
    private @Nullable String giltigTill;

    @Override
    protected void run(ApplicationContext context) {
        var till = giltigTill == null ? null : dag(giltigTill, LocalDate.now(context.getBean(Clock.class)));
        var vem = namn.strip();
        if (vem.isEmpty() || vem.codePointCount(0, vem.length()) > Nycklar.LANGSTA_NAMN) {
            throw new Refused("Namnet (--namn) ska ha mellan 1 och " + Nycklar.LANGSTA_NAMN + " tecken.");
        }
        var nyckel = context.getBean(Nycklar.class).skapa(vem, List.of(), till, Andringslogg.KOMMANDO);
        System.out.printf("Nyckeln för %s visas bara nu:%n%s%n", vem, nyckel);
    }

    private static LocalDate dag(String text, LocalDate idag) {
        var dag =
                Datum.parse(text).orElseThrow(() -> new Refused("Sista dagen (--giltig-till) ska skrivas ÅÅÅÅ-MM-DD."));
        if (dag.isBefore(idag)) {
            throw new Refused("Sista dagen (--giltig-till) har redan varit.");
        }
        return dag;
    }
}
