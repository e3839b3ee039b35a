package se.stegvis.efteravslut;

import java.util.List;
import se.stegvis.web.Kodord;

/** How a call stands today, by the codes of {@link SamtalQueries}. */
enum Samtalslage implements Kodord {
    FORSENAT("Försenat", "red"),
    AKTUELLT("Dags att ringa", "yellow"),
    KOMMANDE("Kommande", ""),
    NATT("Nådd", "green"),
    EJ_NATT("Ej nådd efter tre försök", ""),
    AVBOJT("Avböjde", ""),
    RING_INTE("Ring inte mer", ""),
    FOR_SENT("Ringdes inte i tid", "");

    /** Those that somebody is to make now. */
    static final List<Samtalslage> ATT_RINGA = List.of(FORSENAT, AKTUELLT);

    private final String etikett;
    private final String farg;

    Samtalslage(String etikett, String farg) {
        this.etikett = etikett;
        this.farg = farg;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /** A class of the stylesheet, which only repeats the words. */
    String farg() {
        return farg;
    }
}
