package se.stegvis.slutdokumentation;

import se.stegvis.web.Kodord;

/** The sections, in the order of the paper. */
enum Avsnitt implements Kodord {
    TID("Din tid i insatsen", "När deltagaren var med och vem som var kontaktperson."),
    MAL("Det här ville du nå", "Målen i planen och deltagarens egna ord."),
    GJORT("Det här har du gjort", "Steg som är klara och aktiviteter."),
    SKATTNINGAR("Så här har du svarat", "Skrivs bara ut om deltagaren vill ha med sina skattningar."),
    NASTA("Det här händer nu", "Steg som är kvar och det som är bestämt."),
    KONTAKTER("Hit kan du vända dig", "Bara parter som deltagaren har samtyckt till.");

    /** The most there is room for in one. */
    static final int LANGD = 4000;

    private final String etikett;
    private final String hint;

    Avsnitt(String etikett, String hint) {
        this.etikett = etikett;
        this.hint = hint;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /** What a suggestion has in it, for the form. */
    String hint() {
        return hint;
    }
}
