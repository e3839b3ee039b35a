package se.stegvis.gemensamt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The code lists that an administrator can edit, by the names they have in the database. */
public enum Kodlista {
    REMITTENT("Remittent"),
    UTBILDNING("Utbildningsnivå"),
    FORSORJNINGSTID("Tid i offentlig försörjning"),
    FORSORJNING("Försörjning"),
    SYSSELSATTNING("Sysselsättning och utfall"),
    AVSLUTSANLEDNING("Avslutsanledning"),
    KONTAKTOBS("Obs vid kontakt"),
    LIVSOMRADE("Livsområde i handlingsplanen"),
    AKTIVITETSSLAG("Slag av aktivitet i handlingsplanen"),
    ANTECKNINGSSLAG("Anteckningens typ"),
    KONTAKTSATT("Kontaktsätt"),
    PART("Part i nätverk och möten"),
    MOTESSLAG("Mötets typ"),
    AVBOJSSKAL("Skäl att avböja en remiss");

    private final String namn = name().toLowerCase(Locale.ROOT);
    private final String etikett;

    Kodlista(String etikett) {
        this.etikett = etikett;
    }

    public static Optional<Kodlista> find(String namn) {
        return Arrays.stream(values()).filter(lista -> lista.namn.equals(namn)).findFirst();
    }

    public String namn() {
        return namn;
    }

    public String etikett() {
        return etikett;
    }
}
