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
    ANNAT("Annat"),
    /** Nothing was chosen; can not be chosen either. */
    UTAN_SKAL("Inget skäl antecknat");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Lamnatorsak.class).stream()
            .filter(a -> !a.kod().equals(UTAN_SKAL.kod()))
            .toList();

    private final String etikett;

    Lamnatorsak(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
