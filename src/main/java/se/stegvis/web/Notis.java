package se.stegvis.web;

/** What happened, said at the top of the page that follows a change. */
public enum Notis {
    SPARAT("Sparat."),
    INDRAGET("Indraget. Det visas inte längre."),
    INSKRIVEN("Deltagaren är inskriven."),
    ANONYM_INSKRIVEN("Den anonyma deltagaren är räknad."),
    TILLDELAD("Kontaktpersonen är ändrad."),
    UTKAST_SPARAT("Utkastet är sparat. Bara du ser det tills du signerar."),
    SIGNERAD("Anteckningen är signerad och låst."),
    PLAN_SPARAD("Handlingsplanen är sparad."),
    SKATTNING_SPARAD("Skattningen är sparad."),
    AVSLUTAD("Deltagandet är avslutat."),
    PABORJAT_SPARAT("Det du skrivit är sparat som utkast. Bara du ser det."),
    PABORJAT_SLANGT("Det påbörjade är borta."),
    PABORJAT_RADDAT("Du har loggats ut. Det du skrev finns kvar när du har loggat in igen."),
    UTLOGGAD("Du är utloggad.");

    private final String text;

    Notis(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
