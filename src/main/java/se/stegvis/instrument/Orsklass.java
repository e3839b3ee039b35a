package se.stegvis.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What became of an ORS series that is over, from its first sum to its last; in the order of files. */
public enum Orsklass {
    KLINISKT_SIGNIFIKANT("Kliniskt signifikant förbättring"),
    PALITLIG_FORBATTRING("Pålitlig förbättring"),
    INGEN_PALITLIG_FORANDRING("Ingen pålitlig förändring"),
    PALITLIG_FORSAMRING("Pålitlig försämring"),
    /** Told apart whatever came of it: who did not begin below the cut-off can not cross it. */
    STARTADE_OVER_GRANSEN("Startade på eller över gränsen"),
    /** Fewer than two whole ORS, so that there is no change to speak of. */
    OFULLSTANDIG("Ofullständig, färre än två ORS");

    private final String etikett;

    Orsklass(String etikett) {
        this.etikett = etikett;
    }

    /** Of the sums, the first first. */
    public static Orsklass of(List<BigDecimal> summor, Orsgranser granser) {
        return summor.size() < 2 ? OFULLSTANDIG : of(summor.get(0), summor.get(summor.size() - 1), granser);
    }

    /** Of two sums at the least, from the first to the last. */
    public static Orsklass of(BigDecimal forst, BigDecimal sist, Orsgranser granser) {
        if (!granser.isUnder(forst)) {
            return STARTADE_OVER_GRANSEN;
        }
        var forandring = sist.subtract(forst);
        if (!granser.isPalitlig(forandring)) {
            return INGEN_PALITLIG_FORANDRING;
        }
        if (forandring.signum() < 0) {
            return PALITLIG_FORSAMRING;
        }
        return granser.isUnder(sist) ? PALITLIG_FORBATTRING : KLINISKT_SIGNIFIKANT;
    }

    /** The word of files. */
    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String etikett() {
        return etikett;
    }
}
