package se.stegvis.medarbetare;

/** What can happen to an account, as the audit trail has it by name and the page says it. */
public enum Kontohandelse {
    KONTO_SKAPAT("Kontot skapades"),
    UPPGIFTER_ANDRADE("Namn eller e-post ändrades"),
    ALIAS_ANDRAT("Skyddad identitet ändrades"),
    KONTO_AVAKTIVERAT("Kontot avaktiverades"),
    KONTO_AKTIVERAT("Kontot aktiverades"),
    ROLL_GIVEN("Rollen gavs"),
    ROLL_TAGEN("Rollen togs bort"),
    UPPDRAG_GIVET("Uppdraget gavs"),
    UPPDRAG_ANDRAT("Uppdragets sista dag ändrades"),
    UPPDRAG_AVSLUTAT("Uppdraget avslutades"),
    UPPDRAG_SETT("Insatsens samordnare har sett uppdraget"),
    LANK_UTFARDAD("En länk för att välja lösenord gjordes"),
    LOSENORD_VALT("Ett lösenord valdes med en länk"),
    LOSENORD_SATT("Ett lösenord sattes med ett kommando på servern"),
    SESSION_AVSLUTAD("En inloggning avslutades"),
    SESSIONER_AVSLUTADE("Alla inloggningar avslutades");

    private final String etikett;

    Kontohandelse(String etikett) {
        this.etikett = etikett;
    }

    /** As the page says it. */
    public String etikett() {
        return etikett;
    }
}
