package se.stegvis.slutdokumentation;

import java.util.List;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** How it came to the participant. */
enum Lamningssatt implements Kodord {
    HANDEN("I handen"),
    POST("Med post"),
    DIGITALT("Digitalt, genom en säker tjänst");

    static final List<Alternativ> ALTERNATIV = Kodord.alternativ(Lamningssatt.class);

    private final String etikett;

    Lamningssatt(String etikett) {
        this.etikett = etikett;
    }

    static Lamningssatt of(String kod) {
        return Kodord.of(Lamningssatt.class, kod);
    }

    @Override
    public String etikett() {
        return etikett;
    }
}
