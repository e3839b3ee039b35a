package se.stegvis.gemensamt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish personnummer or samordningsnummer, checked, as its twelve digits. Its printed form is masked, so that it
 * can stand in a log by mistake without telling the number.
 */
public record Personnummer(String siffror) {
    // Own code rather than dev.personnummer, which refuses a samordningsnummer with month or day 00 and reads
    // the system's clock. The tests hold the two against each other where the library can answer.
    private static final Pattern SPELLING = Pattern.compile("(\\d{2})?(\\d{6})([-+]?)(\\d{4})");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final int SAMORDNING = 60;

    public Personnummer {
        if (!siffror.matches("\\d{12}") || !luhn(siffror) || !isDated(siffror)) {
            throw new IllegalArgumentException("Not a personnummer");
        }
    }

    /**
     * Reads the usual spellings: ten or twelve digits, with or without "-" or "+", spaces anywhere. Without a century
     * the number belongs to somebody who turns at most 99 this year, with "+" to somebody at least a hundred.
     *
     * @return empty when it is not a number, or is of somebody not yet born
     */
    public static Optional<Personnummer> parse(String text, LocalDate today) {
        var plain = DASHES.matcher(SPACES.matcher(text).replaceAll("")).replaceAll("-");
        var match = SPELLING.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        var century = match.group(1) == null ? century(match.group(2), match.group(3), today) : match.group(1);
        var digits = century + match.group(2) + match.group(4);
        if (!luhn(digits) || !isDated(digits)) {
            return Optional.empty();
        }
        return Optional.of(new Personnummer(digits)).filter(n -> !n.fodd().isAfter(today));
    }

    public String sistaFyra() {
        return siffror.substring(8);
    }

    /** The birth date, or only the year when a samordningsnummer lacks month or day. */
    public Fodd fodd() {
        var month = month(siffror);
        var day = day(siffror);
        return month == 0 || day == 0 ? Fodd.ofYear(year(siffror)) : Fodd.of(LocalDate.of(year(siffror), month, day));
    }

    public boolean isSamordningsnummer() {
        return number(siffror, 6, 8) >= SAMORDNING;
    }

    /** The twelve digits with "-" before the last four, as other systems take them. */
    public String tolvMedStreck() {
        return siffror.substring(0, 8) + "-" + sistaFyra();
    }

    /** The ten digits with "-", or with "+" from the year the person turns a hundred. */
    public String medStreck(LocalDate today) {
        var separator = today.getYear() - year(siffror) >= 100 ? "+" : "-";
        return siffror.substring(2, 8) + separator + sistaFyra();
    }

    @Override
    public String toString() {
        return siffror.substring(0, 8) + "-****";
    }

    private static String century(String sixDigits, String separator, LocalDate today) {
        var latest = today.getYear() - ("+".equals(separator) ? 100 : 0);
        var year = latest - Math.floorMod(latest - number(sixDigits, 0, 2), 100);
        return String.valueOf(year / 100);
    }

    private static boolean luhn(String twelve) {
        var sum = 0;
        for (var i = 2; i < 12; i++) {
            var product = (twelve.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean isDated(String twelve) {
        var incomplete = number(twelve, 6, 8) >= SAMORDNING && (month(twelve) == 0 || day(twelve) == 0);
        try {
            // 2000 has every day there is, so a missing part is judged by the part that is there.
            var unused = incomplete
                    ? LocalDate.of(2000, Math.max(1, month(twelve)), Math.max(1, day(twelve)))
                    : LocalDate.of(year(twelve), month(twelve), day(twelve));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int year(String twelve) {
        return number(twelve, 0, 4);
    }

    private static int month(String twelve) {
        return number(twelve, 4, 6);
    }

    private static int day(String twelve) {
        return number(twelve, 6, 8) % SAMORDNING;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
