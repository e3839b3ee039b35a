package se.stegvis.web;

/** What happened, said at the top of the page that follows a change. */
public enum Notis {
    SPARAT("Sparat."),
    INDRAGET("Indraget. Det visas inte längre."),
    INSKRIVEN("Deltagaren är inskriven."),
    INSKRIVNING_BORTTAGEN("Den påbörjade inskrivningen är borttagen."),
    ANONYM_INSKRIVEN("Den anonyma deltagaren är räknad."),
    TILLDELAD("Kontaktpersonen är ändrad."),
    OVERLAMNADE("Deltagarna är överlämnade. De nya kontaktpersonerna ser dem på sin startsida."),
    OVERLAMNINGAR_SEDDA("Markerade som sedda."),
    VIKARIAT_GIVET("Vikarien är sparad."),
    VIKARIAT_SPARAT("Vikariatet är ändrat."),
    VIKARIAT_AVSLUTAT("Vikariatet är avslutat."),
    UTKAST_SPARAT("Utkastet är sparat. Bara du ser det tills du signerar."),
    SIGNERAD("Anteckningen är signerad och låst."),
    GRUPP_SPARAD("Utkastet är sparat för alla som var med. Bara du ser det tills du signerar."),
    GRUPP_SIGNERAD("Anteckningen är signerad och låst hos var och en som var med."),
    TILLAGG_SPARAT("Tillägget är signerat."),
    STRUKEN("Struket. Texten finns kvar, och alla i insatsen ser vem som strök och varför."),
    FLYTTAD("Anteckningen är flyttad. Här står kvar att den har funnits, vem som flyttade den och varför."),
    KONTAKT_SPARAD("Kontakten är sparad."),
    MOTE_SIGNERAT("Mötet är signerat och låst."),
    PLAN_SPARAD("Handlingsplanen är sparad."),
    PLAN_FASTSTALLD("Handlingsplanen är fastställd och låst. Det som ändras härefter blir ett nytt utkast."),
    PLAN_BEKRAFTAD("Planen är bekräftad oförändrad."),
    FORANKRING_SPARAD("Förankringen är sparad."),
    SKATTNING_SPARAD("Skattningen är sparad."),
    UPPFOLJNING_GJORD("Uppföljningen är gjord. Här står när nästa ska göras."),
    UPPFOLJNING_DEL("Sparat. Uppföljningen är inte klar än: det som är kvar står här."),
    OVERHOPPAD("Uppföljningen är överhoppad."),
    OVERHOPP_ANGRAT("Uppföljningen ska göras igen."),
    PAUS_BORTTAGEN("Pausen är borttagen."),
    DRIFTSTOPP_BORTTAGET("Driftstoppet är borttaget."),
    REMISS_REGISTRERAD("Remissen är registrerad."),
    REMISS_BESLUTAD("Beslutet är antecknat."),
    OBS_SPARAD("Obs vid kontakt är sparad."),
    OBS_AVSLUTAD("Obs vid kontakt är avslutad och står kvar bland tidigare."),
    SKYDDAD("Identiteten är skyddad. Namn, nummer, adress och telefon är borttagna."),
    MASKERAT("Orden är borttagna ur alla texter om deltagaren."),
    SAMTYCKE_SPARAT("Uppgiften är antecknad."),
    SAMTYCKE_ATERKALLAT("Samtycket är återkallat från och med nu."),
    SLUTDOKUMENTATION_SPARAD("Slutdokumentationen är sparad som utkast."),
    SLUTDOKUMENTATION_LAMNAD("Slutdokumentationen är lämnad och låst. En rättelse blir en ny version."),
    SLUTDOKUMENTATION_AVBOJD("Antecknat att deltagaren inte vill ha någon slutdokumentation."),
    GRUPP_AVSLUTAD("Deltagarna är avslutade."),
    AVSLUTAD("Deltagandet är avslutat."),
    FORSOK_SPARAT("Försöket är sparat."),
    FORSOK_RATTAT("Försöket är ändrat. Hur det var står under ”Rättat och struket”."),
    FORSOK_STRUKET("Försöket är struket och räknas inte."),
    RING_INTE("Deltagaren rings inte mer."),
    FAR_RINGAS("Deltagaren får ringas igen."),
    ATEROPPNAT("Deltagandet är återöppnat och pågår igen."),
    FELREGISTRERAT("Deltagandet är felregistrerat och räknas inte längre."),
    PABORJAT_SPARAT("Det du skrivit är sparat som utkast. Bara du ser det."),
    PABORJAT_SLANGT("Det påbörjade är borta."),
    PABORJAT_RADDAT("Du har loggats ut. Det du skrev finns kvar när du har loggat in igen."),
    UTLOGGAD("Du är utloggad."),
    LOSENORD_VALT("Lösenordet är valt. Logga in med det."),
    KONTO_SPARAT("Kontot är ändrat."),
    ROLLER_SPARADE("Rollerna är ändrade."),
    UPPDRAG_GIVET("Uppdraget är givet. Insatsens samordnare ser det på sin startsida."),
    UPPDRAG_SPARAT("Uppdraget är ändrat."),
    UPPDRAG_AVSLUTAT("Uppdraget är avslutat."),
    UPPDRAG_SEDDA("Uppdragen är markerade som sedda."),
    KONTO_AVAKTIVERAT("Kontot är avaktiverat och dess inloggningar är avslutade."),
    KONTO_AKTIVERAT("Kontot är aktivt igen."),
    SESSIONER_AVSLUTADE("Avslutat. Personen behöver logga in på nytt."),
    KONTON_GRANSKADE("Granskningen är antecknad.");

    private final String text;

    Notis(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
