package se.stegvis.slutdokumentation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.web.Kodord;

/**
 * What a suggestion says that the one before did not, in a section.
 *
 * @param orort whether nobody has changed the words since they were suggested
 * @param nu the whole suggestion of now
 */
record Forslagsskillnad(Avsnitt avsnitt, List<String> nytt, List<String> borta, boolean orort, String nu) {

    /** The sections where there is any, in the order of the paper. */
    static List<Forslagsskillnad> mellan(Innehall innehall, Map<Avsnitt, String> nu) {
        return Arrays.stream(Avsnitt.values())
                .filter(a -> !innehall.stycke(a).forslag().equals(nu.getOrDefault(a, "")))
                .map(a -> of(a, innehall.stycke(a), nu.getOrDefault(a, "")))
                .toList();
    }

    private static Forslagsskillnad of(Avsnitt avsnitt, Innehall.Stycke stycke, String nu) {
        var fore = stycke.forslag();
        return new Forslagsskillnad(
                avsnitt, utom(nu, fore), utom(fore, nu), stycke.text().equals(fore), nu);
    }

    private static List<String> utom(String text, String annan) {
        var andras = annan.lines().toList();
        return text.lines()
                .filter(rad -> !rad.isBlank() && !andras.contains(rad))
                .toList();
    }

    /** What is done with the words that stand in the section. */
    enum Val implements Kodord {
        BEHALL("Låt texten stå som den är"),
        LAGG_TILL("Lägg till det nya sist"),
        BYT("Byt hela texten mot det nya förslaget");

        private final String etikett;

        Val(String etikett) {
            this.etikett = etikett;
        }

        @Override
        public String etikett() {
            return etikett;
        }
    }

    String text(String stod, Val val) {
        return switch (val) {
            case BEHALL -> stod;
            case LAGG_TILL -> Forslag.stycken(stod, String.join("\n", nytt));
            case BYT -> nu;
        };
    }

    /** What stands in the section if nobody says otherwise: what was typed, or the new when nothing was. */
    Val forval() {
        return orort ? Val.BYT : Val.BEHALL;
    }

    /** The texts that follow from what was chosen; a section that was not asked about is not in it. */
    static Map<Avsnitt, String> texter(Innehall innehall, Map<Forslagsskillnad, Val> valda) {
        return valda.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().avsnitt,
                        e -> e.getKey().text(innehall.text(e.getKey().avsnitt), e.getValue()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
