package se.stegvis.publicering;

import io.micronaut.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import se.stegvis.drift.Command;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;

/** {@code publicera}: an operator's act, who stands in for the second person. */
@CommandLine.Command(
        name = "publicera",
        description = "Fastställer det som inte är fastställt för perioden, skyddar, kontrollerar och släpper.")
public final class PubliceraCommand extends Command {

    @Option(
            names = "--period",
            required = true,
            paramLabel = "P",
            description = "Ett halvår eller ett kvartal som är slut, som 2022H2 eller 2022Q3.")
    private String period = "";

    @Override
    protected void run(ApplicationContext context) {
        var vald = Slapperiod.parse(period)
                .orElseThrow(() -> new Refused("Perioden (--period) skrivs som 2022H2 eller 2022Q3."));
        var slapp = context.getBean(Direktpublicering.class).publicera(vald);
        System.out.printf("%s är släppt, som släpp %d.%n", vald, slapp);
    }
}
