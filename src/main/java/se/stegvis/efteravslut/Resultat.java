package se.stegvis.efteravslut;

import se.stegvis.web.Kodord;

/** How an attempt went. */
enum Resultat implements Kodord {
    NATT("Nådd"),
    EJ_NATT("Inte nådd"),
    AVBOJT("Nådd, men vill inte svara");

    private final String etikett;

    Resultat(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
