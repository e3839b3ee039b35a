package se.stegvis.arbetslista;

import java.util.List;
import se.stegvis.web.Kodord;

/** Why somebody stands in a list; which there are on a day says {@link Definition}. */
enum Grupp implements Kodord {
    FORSENAD("Försenade", "försenad", "försenade"),
    VECKAN("Den här veckan", "den här veckan", "den här veckan"),
    SNART("Snart", "snart", "snart"),
    PAUSAD("Pausade", "pausad", "pausade"),
    VANTAR("Väntar på någon annan", "väntar på någon annan", "väntar på någon annan"),
    INGEN_KONTAKT("Ingen kontakt på 30 dagar", "utan kontakt på 30 dagar", "utan kontakt på 30 dagar");

    /** In which something is to be done for a frist, the most urgent first. */
    static final List<Grupp> FRISTER = List.of(FORSENAD, VECKAN, SNART);

    private final String etikett;
    private final String en;
    private final String flera;

    Grupp(String etikett, String en, String flera) {
        this.etikett = etikett;
        this.en = en;
        this.flera = flera;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /** "1 försenad", "3 försenade", "Inga försenade". */
    String tal(long antal) {
        return antal == 0 ? "Inga " + flera : antal + " " + (antal == 1 ? en : flera);
    }

    /** Whether the kind of frist can be asked for. */
    boolean harSlag() {
        return FRISTER.contains(this) || this == VANTAR;
    }

    /** Always said on a start page, also when there is none. */
    boolean sagsAlltid() {
        return this == FORSENAD || this == VECKAN;
    }
}
