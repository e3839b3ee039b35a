package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;

/** What is asked of a named participant at the enrolment, read and checked. Empty texts and null codes were not asked. */
record Uppgifter(
        Namn fornamn,
        Namn efternamn,
        String sokord,
        String kon,
        Optional<Personnummer> personnummer,
        Fodd fodd,
        Kontaktuppgift telefon,
        Kontaktuppgift epost,
        Kontaktuppgift adress,
        LocalDate inskriven,
        LocalDate samtycke,
        @Nullable Long kontaktpersonId,
        Bakgrund bakgrund) {

    @Override
    public String toString() {
        return "Uppgifter";
    }
}
