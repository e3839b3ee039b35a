package se.stegvis.skattning;

import java.util.List;

/** From the first answer to the latest, in words. */
enum Forandring {
    UPP("Upp", "green"),
    LIKA("Lika", ""),
    NED("Ned", "yellow"),
    /** Not two answers, or one of them is no value. */
    SAKNAS("", "");

    private final String etikett;
    private final String farg;

    Forandring(String etikett, String farg) {
        this.etikett = etikett;
        this.farg = farg;
    }

    /** Between the ends of the answers to one question, earliest first. */
    static Forandring of(List<Varde> svar) {
        if (svar.size() < 2) {
            return SAKNAS;
        }
        var first = svar.get(0).tal();
        var latest = svar.get(svar.size() - 1).tal();
        return first.isEmpty() || latest.isEmpty() ? SAKNAS : of(latest.get().compareTo(first.get()));
    }

    private static Forandring of(int sign) {
        return sign > 0 ? UPP : sign < 0 ? NED : LIKA;
    }

    public String etikett() {
        return etikett;
    }

    /** The colour of its tag; empty for the plain one. */
    public String farg() {
        return farg;
    }
}
