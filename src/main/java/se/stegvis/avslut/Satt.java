package se.stegvis.avslut;

import se.stegvis.web.Kodord;

/** How a participant is best reached after the exit. */
enum Satt implements Kodord {
    TELEFON("Telefonsamtal"),
    SMS("Sms först"),
    EPOST("E-post");

    private final String etikett;

    Satt(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
