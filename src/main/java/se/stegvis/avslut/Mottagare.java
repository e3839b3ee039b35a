package se.stegvis.avslut;

import se.stegvis.web.Kodord;

/** The party that goes on with a participant after the exit. */
enum Mottagare implements Kodord {
    KOMMUN("Kommunen"),
    AF("Arbetsförmedlingen"),
    FK("Försäkringskassan"),
    REGION("Regionen"),
    ANNAN("Annan"),
    INGEN("Ingen");

    private final String etikett;

    Mottagare(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
