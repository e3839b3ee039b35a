package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Svar;
import se.stegvis.kryptering.Chiffer;

/** A person known to one insatsägare. Never merged across owners. */
@MappedEntity("deltagare")
record Deltagare(
        @Id @GeneratedValue long id,
        long insatsagareId,
        Namn fornamn,
        Namn efternamn,
        String sokord,
        @Nullable LocalDate fodelsedatum,
        @Nullable Integer fodelsear,
        @Nullable String foddSvar,
        @Nullable Chiffer personnummer,
        @Nullable Chiffer personnummerNyckel,
        @Nullable Chiffer sistaFyraNyckel,
        @Nullable Chiffer telefon,
        @Nullable Chiffer epost,
        @Nullable Chiffer adress,
        @Version int version) {

    Fodd fodd() {
        return new Fodd(fodelsedatum, fodelsear, Svar.find(foddSvar).orElse(null));
    }

    @Override
    public String toString() {
        return "Deltagare " + id;
    }
}
