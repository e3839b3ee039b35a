package se.stegvis.handlingsplan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import se.stegvis.web.Formular.Alternativ;

/** How far a steg has come. */
enum Stegstatus {
    PLANERAT("Planerat", "", true),
    PAGAR("Pågår", "yellow", true),
    KLART("Klart", "green", false),
    STRUKET("Struket", "", false);

    static final List<Alternativ> ALTERNATIV =
            Arrays.stream(values()).map(s -> new Alternativ(s.kod(), s.etikett)).toList();

    private final String etikett;
    private final String farg;
    private final boolean kvar;

    Stegstatus(String etikett, String farg, boolean kvar) {
        this.etikett = etikett;
        this.farg = farg;
        this.kvar = kvar;
    }

    static Stegstatus of(String kod) {
        return Arrays.stream(values())
                .filter(s -> s.kod().equals(kod))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(kod));
    }

    /** The word of the database and of the form. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }

    /** The colour of the tag of a code; empty for the plain one, and for a code of an old version that is no more. */
    static String farg(String kod) {
        return Arrays.stream(values())
                .filter(s -> s.kod().equals(kod))
                .map(s -> s.farg)
                .findFirst()
                .orElse("");
    }

    /** Whether something of that status is left to do. */
    static boolean isKvar(String kod) {
        return Arrays.stream(values()).anyMatch(s -> s.kvar && s.kod().equals(kod));
    }
}
