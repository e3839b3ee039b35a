package se.stegvis.handlingsplan;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * What a delmål, a steg or an aktivitet is known by through every version of the plan, whatever its words become. Forms
 * carry it hidden; one that was garbled on the way is replaced, so that it at worst counts as new.
 */
final class Nyckel {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    static String ny() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The one sent, unless it is none or was met before. */
    static String of(String sent, Set<String> met) {
        var nyckel = sent.matches("[0-9a-f]{8}") && !met.contains(sent) ? sent : ny();
        met.add(nyckel);
        return nyckel;
    }

    private Nyckel() {}
}
