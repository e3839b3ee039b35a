package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Half a calendar year, written {@code 2022H1}. */
public record Halvar(int ar, int halva) {
    private static final Pattern SPELLING = Pattern.compile("([12]\\d{3})H([12])");

    public Halvar {
        if (halva != 1 && halva != 2) {
            throw new IllegalArgumentException("No half " + halva);
        }
    }

    public static Halvar of(LocalDate day) {
        return new Halvar(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    public static Optional<Halvar> parse(String text) {
        var match = SPELLING.matcher(text);
        return match.matches()
                ? Optional.of(new Halvar(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(ar, halva == 1 ? 1 : 7, 1);
    }

    public LocalDate last() {
        return first().plusMonths(6).minusDays(1);
    }

    public Period period() {
        return new Period(first(), last());
    }

    @Override
    public String toString() {
        return ar + "H" + halva;
    }
}
