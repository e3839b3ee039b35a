package se.stegvis.efteravslut;

import se.stegvis.web.Kodord;

/** How it is with somebody who was reached, in the categories that exits are compared with. */
enum Situation implements Kodord {
    ARBETE_STUDIER_ARBETSSOKANDE("Arbete, studier eller arbetssökande"),
    FORTSATT_REHABILITERING("Fortsatt rehabilitering"),
    SJUKDOM("Sjukdom"),
    OVRIGT("Övrigt");

    private final String etikett;

    Situation(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
