package se.stegvis.avslut;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** Why something is left open at an exit. */
enum Lamnatorsak implements Kodord {
    BEHOVS_INTE("Behövs inte längre"),
    AVBOJDE("Deltagaren avböjde"),
    EJ_NATT("Deltagaren gick inte att nå"),
    GORS_SENARE("Görs efter avslutet"),
    ANNAT("Annat");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Lamnatorsak.class);

    private final String etikett;

    Lamnatorsak(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
