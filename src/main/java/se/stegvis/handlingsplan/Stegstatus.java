package se.stegvis.handlingsplan;

import java.util.Arrays;
import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** How far a steg has come. */
enum Stegstatus implements Kodord {
    PLANERAT("Planerat", "", true),
    PAGAR("Pågår", "yellow", true),
    KLART("Klart", "green", false),
    STRUKET("Struket", "", false);

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Stegstatus.class);

    private final String etikett;
    private final String farg;
    private final boolean kvar;

    Stegstatus(String etikett, String farg, boolean kvar) {
        this.etikett = etikett;
        this.farg = farg;
        this.kvar = kvar;
    }

    static Stegstatus of(String kod) {
        return Kodord.of(Stegstatus.class, kod);
    }

    @Override
    public String etikett() {
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
