package se.stegvis.drift;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** picocli, in Swedish and with --help everywhere. */
public final class CommandLines {

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .description("Visar den här hjälpen.")
            .build();

    /** For the program's command with its subcommands, all of them already listed on it. */
    public static CommandLine of(Object program) {
        var line = new CommandLine(program);
        line.setParameterExceptionHandler((wrong, args) -> refuse(wrong));
        complete(line);
        line.getSubcommands().values().forEach(CommandLines::complete);
        return line;
    }

    private static void complete(CommandLine line) {
        line.getCommandSpec().addOption(HELP);
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Användning: ")
                .synopsisSubcommandLabel("[KOMMANDO]")
                .commandListHeading("%nKommandon:%n");
    }

    private static int refuse(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println(reason(wrong));
        line.usage(line.getErr());
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return "Okänt på kommandoraden: " + String.join(" ", unknown.getUnmatched());
        }
        if (wrong instanceof MissingParameterException incomplete
                && !incomplete.getMissing().isEmpty()) {
            return "Det saknas på kommandoraden: "
                    + incomplete.getMissing().stream().map(CommandLines::name).collect(Collectors.joining(", "));
        }
        return "Fel på kommandoraden: " + wrong.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private CommandLines() {}
}
