package se.stegvis.medarbetare;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import se.stegvis.behorighet.Roll;
import se.stegvis.drift.Command;
import se.stegvis.gemensamt.Refused;

/** Makes an account, or adds a roll to one. The first administrator is made this way. */
@CommandLine.Command(
        name = "skapa-anvandare",
        description =
                "Skapar ett konto, eller lägger till en roll på ett konto som finns; namn och lösenord på ett konto som"
                        + " används ändras inte.")
public final class SkapaAnvandareCommand extends Command {

    @Option(names = "--epost", required = true, paramLabel = "E", description = "E-postadress att logga in med.")
    private String epost = "";

    @Option(names = "--namn", required = true, paramLabel = "N", description = "För- och efternamn.")
    private String namn = "";

    @Option(
            names = "--roll",
            required = true,
            paramLabel = "ROLL",
            description = "coach, samordnare, forbund, administrator eller logggranskare.",
            converter = RollConverter.class)
    private Roll roll = Roll.COACH;

    @Option(
            names = "--insats",
            paramLabel = "NAMN",
            description = "Insats där rollen gäller; kan upprepas. Krävs för coach och samordnare.")
    private List<String> insatser = List.of();

    @Option(
            names = "--losenord-fil",
            required = true,
            paramLabel = "F",
            description = "Fil vars första rad är lösenordet.")
    private Path losenordFil = Path.of("");

    @Override
    protected void run(ApplicationContext context) {
        var konto = context.getBean(Konton.class).skapa(epost, namn, roll, insatser, losenord());
        System.out.printf("Kontot %s har rollen %s.%n", konto.epost(), roll.etikett());
    }

    private String losenord() {
        try (var lines = Files.lines(losenordFil)) {
            return lines.findFirst().orElse("");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refused(
                    e.getCause() instanceof MalformedInputException
                            ? "Lösenordsfilen är inte UTF-8."
                            : "Lösenordsfilen %s går inte att läsa.".formatted(losenordFil),
                    e);
        }
    }

    /** A roll by its word in lower case. */
    static final class RollConverter implements CommandLine.ITypeConverter<Roll> {
        @Override
        public Roll convert(String typed) {
            return Arrays.stream(Roll.values())
                    .filter(r -> word(r).equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new CommandLine.TypeConversionException("rollen är en av "
                            + Arrays.stream(Roll.values())
                                    .map(RollConverter::word)
                                    .collect(Collectors.joining(", "))));
        }

        private static String word(Roll r) {
            return r.name().toLowerCase(Locale.ROOT);
        }
    }
}
