package se.stegvis.faststallande;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Kodord;

/**
 * Why a deltagande counts otherwise now than when the period was fixed. One of them for each deltagande and table; of several
 * things that have happened the one that stands first here.
 */
enum Andringsorsak implements Kodord {
    SENT_REGISTRERAD("registrerad efter fastställandet"),
    BORTTAGEN("borttagen"),
    ANONYM("samtycket återkallat eller identiteten skyddad"),
    FELREGISTRERING("felregistrering"),
    UTSKRIVNING("utskrivning registrerad eller ändrad efteråt"),
    INSKRIVNING("inskrivningsdagen ändrad"),
    DEFINITION("definitionen ändrad"),
    UPPGIFTER("uppgifter ändrade");

    private final String etikett;

    Andringsorsak(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /**
     * The cause, seen from what was known then and what is known now.
     *
     * @param fore null when the deltagande was not there
     * @param nu null when it is not there any more
     * @param omdefinierad whether the table is counted by other definitions now
     */
    static Andringsorsak av(@Nullable Fakta fore, @Nullable Fakta nu, boolean omdefinierad) {
        if (fore == null && nu == null) {
            return omdefinierad ? DEFINITION : UPPGIFTER;
        }
        if (fore == null) {
            return SENT_REGISTRERAD;
        }
        if (nu == null) {
            return BORTTAGEN;
        }
        if (fore.anonym() != nu.anonym()) {
            return ANONYM;
        }
        if (fore.isFelregistrering() != nu.isFelregistrering()) {
            return FELREGISTRERING;
        }
        if (!Objects.equals(fore.utskriven(), nu.utskriven())) {
            return UTSKRIVNING;
        }
        if (!fore.inskriven().equals(nu.inskriven())) {
            return INSKRIVNING;
        }
        return omdefinierad ? DEFINITION : UPPGIFTER;
    }
}
