package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a släpp is about: half a calendar year, written {@code 2022H2}, or a quarter, {@code 2022Q3}.
 *
 * @param halvar whether it is half a year
 * @param nummer which of the year's, from 1
 */
public record Slapperiod(int ar, boolean halvar, int nummer) {

    private static final Pattern SPELLING = Pattern.compile("([12][0-9]{3})(?:Q([1-4])|H([12]))");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    public Slapperiod {
        if (nummer < 1 || nummer > (halvar ? 2 : 4)) {
            throw new IllegalArgumentException("No period " + nummer);
        }
    }

    public static Optional<Slapperiod> parse(String text) {
        var match = SPELLING.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean half = match.group(2) == null;
        return Optional.of(
                new Slapperiod(Integer.parseInt(match.group(1)), half, Integer.parseInt(match.group(half ? 3 : 2))));
    }

    public static Slapperiod kvartal(int ar, int nummer) {
        return new Slapperiod(ar, false, nummer);
    }

    /** The quarters in it, in order. */
    public List<Slapperiod> kvartal() {
        return halvar
                ? IntStream.of(2 * nummer - 1, 2 * nummer)
                        .mapToObj(q -> kvartal(ar, q))
                        .toList()
                : List.of(this);
    }

    /** The half-year that it is, or is part of. */
    public Slapperiod helt() {
        return halvar ? this : new Slapperiod(ar, true, (nummer + 1) / 2);
    }

    /** The quarter after its last. */
    public Slapperiod nasta() {
        var last = kvartal().get(kvartal().size() - 1);
        return last.nummer == 4 ? kvartal(ar + 1, 1) : kvartal(ar, last.nummer + 1);
    }

    /** How many months it has, 6 or 3. */
    public int manader() {
        return halvar ? 6 : 3;
    }

    public LocalDate fran() {
        return LocalDate.of(ar, (nummer - 1) * manader() + 1, 1);
    }

    public LocalDate till() {
        return fran().plusMonths(manader()).minusDays(1);
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
        return ar + (halvar ? "H" : "Q") + nummer;
    }
}
