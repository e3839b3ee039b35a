package se.stegvis.uppfoljning;

import se.stegvis.web.Kodord;

/** Why what was due was not done (contract, {@code hoppades_over}). */
enum Overhopp implements Kodord {
    AVBOJDE("Deltagaren avböjde"),
    SJUK("Deltagaren var sjuk"),
    EJ_NATT("Deltagaren gick inte att nå"),
    ANNAT("Annat skäl");

    private final String etikett;

    Overhopp(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
