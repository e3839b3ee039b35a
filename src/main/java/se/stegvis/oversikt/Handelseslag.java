package se.stegvis.oversikt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.stegvis.web.Formular.Alternativ;

/** The kinds of what a time line shows, as a reader chooses among them. */
enum Handelseslag {
    INSKRIVNING("Remiss och inskrivning"),
    SAMTYCKE("Information och samtycken"),
    ANTECKNING("Anteckningar"),
    MOTE("Möten"),
    PLAN("Handlingsplan"),
    UPPFOLJNING("Uppföljningar och pauser"),
    SKATTNING("Skattningar"),
    KONTAKTPERSON("Kontaktperson"),
    NATVERK("Nätverk"),
    OBS("Obs vid kontakt"),
    ANDRING("Ändringar"),
    SLUTDOKUMENTATION("Slutdokumentation"),
    AVSLUT("Avslut"),
    EFTER_AVSLUT("Efter avslut");

    static final List<Alternativ> ALTERNATIV = Arrays.stream(values())
            .map(slag -> new Alternativ(slag.kod(), slag.etikett))
            .toList();

    private final String etikett;

    Handelseslag(String etikett) {
        this.etikett = etikett;
    }

    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }
}
