package se.stegvis.slapp;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stegvis.gemensamt.Period;

/**
 * What a släpp is about: half a calendar year, {@code 2022H2}, or a quarter, {@code 2022Q3}.
 *
 * @param manader how many months it has, 6 or 3
 * @param nummer which of the year, from 1
 */
public record Slapperiod(int ar, int manader, int nummer) {

    private static final Pattern SPELLING = Pattern.compile("([12][0-9]{3})(H[12]|Q[1-4])");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    public static Optional<Slapperiod> parse(String text) {
        var match = SPELLING.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int manader = match.group(2).startsWith("H") ? 6 : 3;
        return Optional.of(new Slapperiod(
                Integer.parseInt(match.group(1)),
                manader,
                Integer.parseInt(match.group(2).substring(1))));
    }

    public boolean halvar() {
        return manader == 6;
    }

    public LocalDate fran() {
        return LocalDate.of(ar, (nummer - 1) * manader + 1, 1);
    }

    public LocalDate till() {
        return fran().plusMonths(manader).minusDays(1);
    }

    public Period period() {
        return new Period(fran(), till());
    }

    /** "juli–december 2022", to read. */
    public String etikett() {
        return manad(fran().getMonth()) + "–" + manad(till().getMonth()) + " " + ar;
    }

    private static String manad(Month month) {
        return month.getDisplayName(TextStyle.FULL, SWEDISH);
    }

    /** As addresses and files spell it. */
    @Override
    public String toString() {
        return ar + (halvar() ? "H" : "Q") + nummer;
    }
}
