package se.stegvis.deltagare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two names, folded as {@link se.stegvis.gemensamt.Sokord} does, may be two spellings of one. */
final class Namnlikhet {

    private static final int KORT = 8;
    private static final int MANGA = 100;
    private static final LevenshteinDistance EN = new LevenshteinDistance(1);

    /** A letter or two apart, the names in another order, or one of them with a name more. */
    static boolean liknar(String ena, String andra) {
        var a = ord(ena);
        var b = ord(andra);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        var mindre = a.size() <= b.size() ? a : b;
        if (mindre.size() > 1 && (mindre == a ? b : a).containsAll(mindre)) {
            return true;
        }
        return a.size() == b.size() && nara(a, b);
    }

    /** Each name a letter at most from one of the others, and all together one or two. */
    private static boolean nara(List<String> a, List<String> b) {
        var letters = a.stream().mapToInt(String::length).sum();
        var kvar = new ArrayList<>(b);
        var skilda = 0;
        for (var ord : a) {
            var narmast = kvar.stream().min(Comparator.comparingInt(annat -> skiljer(ord, annat)));
            skilda += skiljer(ord, narmast.orElseThrow());
            kvar.remove(narmast.orElseThrow());
        }
        return skilda <= (letters < KORT ? 1 : 2);
    }

    /** Letters apart; many when more than one. */
    private static int skiljer(String ena, String andra) {
        int letters = EN.apply(ena, andra);
        return letters < 0 ? MANGA : letters;
    }

    private static List<String> ord(String sokord) {
        return Arrays.stream(sokord.strip().split(" "))
                .filter(ord -> !ord.isEmpty())
                .toList();
    }

    private Namnlikhet() {}
}
