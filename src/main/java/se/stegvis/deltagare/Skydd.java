package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;

/** Encrypts and opens the columns of a deltagare, and of who may become one; one purpose a column, so that a value cannot be moved to another. */
@Singleton
public class Skydd {

    /** The columns that are encrypted or looked up by a keyed hash. */
    public enum Kolumn {
        PERSONNUMMER("deltagare.personnummer"),
        SISTA_FYRA("deltagare.sista_fyra"),
        TELEFON("deltagare.telefon"),
        EPOST("deltagare.epost"),
        ADRESS("deltagare.adress"),
        REMISS_PERSONNUMMER("remiss.personnummer"),
        REMISS_TELEFON("remiss.telefon"),
        HANDLAGGARE_TELEFON("remiss.handlaggare_telefon"),
        HANDLAGGARE_EPOST("remiss.handlaggare_epost"),
        REMISS_ANDRING("remiss_andring.varde"),
        INSKRIVNING("inskrivning.svar");

        private final String purpose;

        Kolumn(String purpose) {
            this.purpose = purpose;
        }
    }

    private final Kryptering kryptering;

    Skydd(Kryptering kryptering) {
        this.kryptering = kryptering;
    }

    /** Null for an empty value. */
    public @Nullable Chiffer seal(Kolumn kolumn, String value) {
        return value.isEmpty() ? null : Chiffer.of(kryptering.encrypt(kolumn.purpose, value));
    }

    /** Empty for null. Not for pages: they take {@link #visa}. */
    public String open(Kolumn kolumn, @Nullable Chiffer chiffer) {
        return chiffer == null ? "" : kryptering.decrypt(kolumn.purpose, chiffer.bytes());
    }

    /** The value for a page. */
    public VisadUppgift visa(Kolumn kolumn, @Nullable Chiffer chiffer) {
        return VisadUppgift.of(open(kolumn, chiffer));
    }

    /** The number for a page, without its last four digits. */
    public VisadUppgift visaMaskerat(@Nullable Chiffer chiffer, LocalDate today) {
        return VisadUppgift.of(
                personnummer(chiffer, today).map(Personnummer::toString).orElse(""));
    }

    /** What the value is found by, among the persons of one insatsägare. */
    public Chiffer nyckel(long insatsagareId, Kolumn kolumn, String value) {
        return Chiffer.of(kryptering.lookupKey(insatsagareId, kolumn.purpose, value));
    }

    /** The number, when one is kept. */
    public Optional<Personnummer> personnummer(@Nullable Chiffer chiffer, LocalDate today) {
        return Personnummer.parse(open(Kolumn.PERSONNUMMER, chiffer), today);
    }
}
