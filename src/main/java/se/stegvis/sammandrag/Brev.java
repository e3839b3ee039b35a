package se.stegvis.sammandrag;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.stegvis.arbetslista.AntalAttGora;

/** The text of a sammandrag: counts and links. */
final class Brev {

    static final String AMNE = "Att göra i Stegvis";

    /** @param lank makes a whole address of a page of ours */
    static String text(List<AntalAttGora> insatser, UnaryOperator<String> lank) {
        var stycken = insatser.stream()
                .map(insats -> insats.namn() + "\n"
                        + insats.tal().stream()
                                .map(tal -> "  " + tal.text() + ": " + lank.apply(tal.href()))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return """
                Det här finns att göra i dag:

                %s

                Du får brevet för att du har bett om det. Ändra eller sluta få det: %s
                """
                .formatted(stycken, lank.apply(SammandragController.HREF));
    }

    private Brev() {}
}
