package se.stegvis.remiss;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;

/** What a remiss says, read and checked. Empty texts and nulls were not said. */
record Remissuppgifter(
        Namn fornamn,
        Namn efternamn,
        String sokord,
        Fodd fodd,
        @Nullable String kon,
        Optional<Personnummer> personnummer,
        String telefon,
        String remittent,
        String handlaggare,
        String organisation,
        String handlaggareTelefon,
        String handlaggareEpost,
        String orsak,
        LocalDate inkom,
        @Nullable LocalDate samtycke,
        @Nullable LocalDate forstaMote) {

    @Override
    public String toString() {
        return "Remissuppgifter";
    }
}
