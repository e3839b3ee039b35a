package se.stegvis.gemensamt;

import java.util.Locale;

/** The code lists that an administrator can edit, by the names they have in the database. */
public enum Kodlista {
    REMITTENT,
    UTBILDNING,
    FORSORJNINGSTID,
    FORSORJNING,
    SYSSELSATTNING,
    AVSLUTSANLEDNING,
    KONTAKTOBS;

    private final String namn = name().toLowerCase(Locale.ROOT);

    public String namn() {
        return namn;
    }
}
