package se.stegvis.datautbyte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;

/** The part of a row that is about the person, and the same in all deltaganden with the same insats and deltagar_nr. */
record Person(Fodd fodd, @Nullable Personnummer personnummer, String fornamn, String efternamn) {

    static Person read(Row row, @Nullable LocalDate inskriven, Rules rules) {
        var number = number(row, inskriven, rules);
        var fodd = fodd(row, inskriven);
        if (number != null && !number.fodd().agreesWith(fodd)) {
            row.problem("personnummer", "Numrets födelsedatum stämmer inte med kolumnen fodd");
        }
        // A number tells the birth date: it would be wrong to hold the one and count the person as not asked.
        var known = number != null && fodd.equals(Fodd.EJ_FRAGAT) ? number.fodd() : fodd;
        return new Person(known, number, row.text("fornamn", 100), row.text("efternamn", 100));
    }

    String field(String column) {
        return switch (column) {
            case "fodd" -> fodd.text();
            case "personnummer" -> personnummer == null ? "" : personnummer.siffror();
            case "fornamn" -> fornamn;
            case "efternamn" -> efternamn;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static Fodd fodd(Row row, @Nullable LocalDate inskriven) {
        var fodd = Fodd.parse(row.raw("fodd")).orElse(null);
        if (fodd == null) {
            row.problem("fodd", "Ett datum, ett årtal, okant eller vill_inte_svara");
            return Fodd.EJ_FRAGAT;
        }
        if (inskriven != null && fodd.isAfter(inskriven)) {
            row.problem("fodd", "Född efter inskrivningen");
        }
        return fodd;
    }

    private static @Nullable Personnummer number(Row row, @Nullable LocalDate inskriven, Rules rules) {
        var text = row.raw("personnummer");
        if (text.isEmpty()) {
            return null;
        }
        var number = Personnummer.parse(text, rules.today()).orElse(null);
        if (number == null) {
            row.problem("personnummer", "Inte ett giltigt personnummer eller samordningsnummer");
        } else if (!rules.accepts(number)) {
            row.problem("personnummer", "Skatteverkets testnummer tas inte emot här");
        } else if (inskriven != null && number.fodd().isAfter(inskriven)) {
            row.problem("personnummer", "Född efter inskrivningen");
        }
        return number;
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Person";
    }
}
