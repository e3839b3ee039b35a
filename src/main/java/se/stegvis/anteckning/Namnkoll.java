package se.stegvis.anteckning;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.gemensamt.Sokord;

/** Whether what is written for several names one of them, which the others would then have in their cases. */
final class Namnkoll {

    /** Parts of names that are words of their own, or say nothing of who it is. */
    private static final Set<String> INGET =
            Set.of("von", "van", "av", "af", "de", "der", "den", "el", "al", "ul", "bin");

    /** Shorter ones, such as an initial, are found in too much. */
    private static final int KORTAST = 2;

    /** Those of the persons whom some word of the texts names, alone or in the genitive. */
    static List<VisadPerson> namnda(List<VisadPerson> personer, String... texter) {
        var ord = new LinkedHashSet<String>();
        Arrays.stream(texter).flatMap(Namnkoll::ord).forEach(ord::add);
        return personer.stream()
                .filter(p -> ord(p.fornamn() + " " + p.efternamn())
                        .filter(namn -> namn.length() >= KORTAST && !INGET.contains(namn))
                        .anyMatch(namn -> ord.contains(namn) || ord.contains(namn + "s")))
                .toList();
    }

    private static Stream<String> ord(String text) {
        return Arrays.stream(Sokord.fold(text).strip().split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private Namnkoll() {}
}
