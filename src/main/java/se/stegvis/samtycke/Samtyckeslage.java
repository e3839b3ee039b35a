package se.stegvis.samtycke;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** Whom one may talk to about a participant, for the pages that show such people. */
@Singleton
public class Samtyckeslage {

    /**
     * How it stands with a party.
     *
     * @param far whether something may be shared now
     * @param text in words, with the scope or the day it was taken back
     */
    public record Lage(boolean far, String text) {}

    private static final Lage SAKNAS = new Lage(false, "Samtycke att dela saknas");

    private final Samtycken samtycken;

    Samtyckeslage(Samtycken samtycken) {
        this.samtycken = samtycken;
    }

    /** By the code of the party; one that is not in it has never been asked about. */
    public Map<String, Lage> per(DeltagandeRef ref) {
        var lagen = new LinkedHashMap<String, Lage>();
        // What holds comes first, and after it the latest.
        for (var s : samtycken.alla(ref)) {
            if (s.slag().equals(Samtycke.DELNING)) {
                lagen.putIfAbsent(
                        s.part(),
                        s.aterkallat() == null
                                ? new Lage(
                                        s.ersatt() == null,
                                        VisadUppgift.fritext(s.omfattning()) + ", samtycke " + Datum.lasbart(s.datum()))
                                : new Lage(false, "Samtycket återkallat " + Datum.lasbart(s.aterkallat())));
            }
        }
        return lagen;
    }

    /** What is said of a party that is not in {@link #per}. */
    public static Lage saknas() {
        return SAKNAS;
    }

    /** As {@link #part}, of codes joined with |. */
    public static String parter(String koder) {
        return Arrays.stream(koder.split("\\|")).map(Samtyckeslage::part).collect(Collectors.joining(", "));
    }

    /** The word for a party, as on the pages of consent; the code itself when it is none. */
    public static String part(String kod) {
        return Part.find(kod).map(Part::etikett).orElse(kod);
    }
}
