package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;

/**
 * What is known of a deltagande whose deltagare consents to be registered.
 *
 * @param kontaktperson e-post in lower case, empty when nobody is named
 * @param samtyckeUppfoljning the day of the consent to be called, ja, nej, or empty
 */
record Uppgifter(
        Person person,
        LocalDate samtycke,
        String kontaktperson,
        Bakgrund bakgrund,
        Plan plan,
        @Nullable Avslut avslut,
        @Nullable Overforing overford,
        String samtyckeUppfoljning) {

    private static final Pattern EPOST = Pattern.compile("[^\\s@]+@[^\\s@]+");

    static Uppgifter read(Row row, @Nullable LocalDate inskriven, Rules rules) {
        return new Uppgifter(
                Person.read(row, inskriven, rules),
                samtycke(row, rules),
                epost(row),
                Bakgrund.read(row, inskriven, rules),
                Plan.read(row, rules),
                Avslut.read(row, inskriven, rules),
                Overforing.read(row, inskriven),
                samtyckeUppfoljning(row, rules));
    }

    Uppgifter withPerson(Person other) {
        return new Uppgifter(other, samtycke, kontaktperson, bakgrund, plan, avslut, overford, samtyckeUppfoljning);
    }

    Uppgifter withKontaktperson(String other) {
        return new Uppgifter(person, samtycke, other, bakgrund, plan, avslut, overford, samtyckeUppfoljning);
    }

    /** These, but as stored in the columns that the file does not have. */
    Uppgifter keeping(Uppgifter stored, Set<String> absent) {
        var kept = absent.contains("avslutsanledning_text") && avslut != null && stored.avslut != null
                ? avslut.withText(stored.avslut.text())
                : avslut;
        return new Uppgifter(
                person,
                samtycke,
                kontaktperson,
                bakgrund,
                plan,
                kept,
                absent.contains("overford_fran_insats") ? stored.overford : overford,
                absent.contains("samtycke_uppfoljning") ? stored.samtyckeUppfoljning : samtyckeUppfoljning);
    }

    String field(String column) {
        return switch (column) {
            case "samtycke" -> samtycke.toString();
            case "kontaktperson" -> kontaktperson;
            case "overford_fran_insats" -> overford == null ? "" : overford.insats();
            case "overford_fran_inskriven" ->
                overford == null ? "" : overford.inskriven().toString();
            case "samtycke_uppfoljning" -> samtyckeUppfoljning;
            case "fodd", "personnummer", "fornamn", "efternamn" -> person.field(column);
            case "plan_upprattad", "plan_forankrad_deltagare", "plan_forankrad_remittent" -> plan.field(column);
            case "utskriven", "avslutsanledning", "utfall", "forsorjning_efter", "avslutsanledning_text" ->
                avslut == null ? "" : avslut.field(column);
            default -> bakgrund.field(column);
        };
    }

    private static LocalDate samtycke(Row row, Rules rules) {
        if (row.raw("samtycke").isEmpty()) {
            row.problem("samtycke", "Datum måste fyllas i när anonym är nej");
        }
        var day = row.dateNotAfter("samtycke", rules.today());
        // Stands only in a row that is refused.
        return day == null ? LocalDate.EPOCH : day;
    }

    private static String epost(Row row) {
        var epost = row.text("kontaktperson", 254);
        if (!epost.isEmpty() && !EPOST.matcher(epost).matches()) {
            row.problem("kontaktperson", "Inte en e-postadress");
        }
        return epost.toLowerCase(Locale.ROOT);
    }

    private static String samtyckeUppfoljning(Row row, Rules rules) {
        var text = row.raw("samtycke_uppfoljning");
        if (text.isEmpty() || text.equals("ja") || text.equals("nej")) {
            return text;
        }
        var day = Datum.parse(text);
        if (day.isEmpty()) {
            row.problem("samtycke_uppfoljning", "Ett datum, ja eller nej");
        } else if (day.get().isAfter(rules.today())) {
            row.problem("samtycke_uppfoljning", "Datumet ligger i framtiden");
        }
        return text;
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Uppgifter";
    }
}
