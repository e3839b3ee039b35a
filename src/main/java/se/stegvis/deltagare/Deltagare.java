package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.deltagare.Kontaktuppgift.Sparad;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Svar;
import se.stegvis.kryptering.Chiffer;

/** A person known to one insatsägare. Never merged across owners. */
@MappedEntity("deltagare")
record Deltagare(
        @Id @GeneratedValue long id,
        long insatsagareId,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) Namn fornamn,
        @TypeDef(type = DataType.STRING, converter = Namn.Converter.class) Namn efternamn,
        String sokord,
        @Nullable LocalDate fodelsedatum,
        @Nullable Integer fodelsear,
        @Nullable String foddSvar,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer personnummer,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer personnummerNyckel,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer sistaFyraNyckel,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer telefon,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer epost,
        @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) @Nullable Chiffer adress,
        @Nullable String telefonSvar,
        @Nullable String epostSvar,
        @Nullable String adressSvar,
        @Version int version) {

    Fodd fodd() {
        return new Fodd(fodelsedatum, fodelsear, Svar.find(foddSvar).orElse(null));
    }

    /** The columns that hold the personnummer; null when none is known. */
    record Nummer(@Nullable Chiffer personnummer, @Nullable Chiffer nyckel, @Nullable Chiffer sistaFyra) {
        static final Nummer INGET = new Nummer(null, null, null);
    }

    Sparad telefonen() {
        return new Sparad(telefon, telefonSvar);
    }

    Sparad eposten() {
        return new Sparad(epost, epostSvar);
    }

    Sparad adressen() {
        return new Sparad(adress, adressSvar);
    }

    /** As corrected in a form that shows neither number nor address: those stay. */
    Deltagare bevarar(Deltagare before) {
        return med(before.nummer(), fodd(), before.adressen(), version);
    }

    /** As typed at a new enrolment of somebody known: what was not typed is as it was, and so is a number she has. */
    Deltagare kompletterar(Deltagare kand) {
        var harNummer = kand.personnummer != null;
        var kandFodd = harNummer || fodd().equals(Fodd.EJ_FRAGAT) ? kand.fodd() : fodd();
        return med(
                harNummer ? kand.nummer() : nummer(),
                kandFodd,
                telefonen().ejFragad() ? kand.telefonen() : telefonen(),
                eposten().ejFragad() ? kand.eposten() : eposten(),
                adressen().ejFragad() ? kand.adressen() : adressen(),
                version);
    }

    Deltagare medNummer(Nummer nummer, Fodd nyFodd, int typedVersion) {
        return med(nummer, nyFodd, adressen(), typedVersion);
    }

    Deltagare medAdress(Sparad nyAdress, int typedVersion) {
        return med(nummer(), fodd(), nyAdress, typedVersion);
    }

    private Nummer nummer() {
        return new Nummer(personnummer, personnummerNyckel, sistaFyraNyckel);
    }

    private Deltagare med(Nummer n, Fodd f, Sparad nyAdress, int v) {
        return med(n, f, telefonen(), eposten(), nyAdress, v);
    }

    private Deltagare med(Nummer n, Fodd f, Sparad tel, Sparad mejl, Sparad adr, int v) {
        return new Deltagare(
                id,
                insatsagareId,
                fornamn,
                efternamn,
                sokord,
                f.datum(),
                f.ar(),
                f.svar() == null ? null : f.svar().kod(),
                n.personnummer(),
                n.nyckel(),
                n.sistaFyra(),
                tel.varde(),
                mejl.varde(),
                adr.varde(),
                tel.svar(),
                mejl.svar(),
                adr.svar(),
                v);
    }

    @Override
    public String toString() {
        return "Deltagare " + id;
    }
}
