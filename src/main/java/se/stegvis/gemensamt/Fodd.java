package se.stegvis.gemensamt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as is known: a day, a year, an answer that is neither, or nothing asked. The
 * components are those of deltagare.fodelsedatum, fodelsear and fodd_svar.
 */
public record Fodd(@Nullable LocalDate datum, @Nullable Integer ar, @Nullable Svar svar) {
    public static final Fodd EJ_FRAGAT = new Fodd(null, null, null);

    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d{2}");

    public Fodd {
        if (datum != null && (ar == null || ar != datum.getYear())) {
            throw new IllegalArgumentException("The year is not that of the date");
        }
        if (svar != null && ar != null) {
            throw new IllegalArgumentException("Both a year and an answer");
        }
    }

    public static Fodd of(LocalDate datum) {
        return new Fodd(datum, datum.getYear(), null);
    }

    public static Fodd ofYear(int ar) {
        return new Fodd(null, ar, null);
    }

    public static Fodd of(Svar svar) {
        return new Fodd(null, null, svar);
    }

    /** Reads what {@link #text} writes. */
    public static Optional<Fodd> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(EJ_FRAGAT);
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(ofYear(Integer.parseInt(text)));
        }
        var svar = Svar.find(text).map(Fodd::of);
        return svar.isPresent()
                ? svar
                : Datum.parse(text).filter(d -> d.getYear() >= 1800).map(Fodd::of);
    }

    /** {@code YYYY-MM-DD}, {@code YYYY}, the answer's code, or empty when not asked. */
    public String text() {
        if (datum != null) {
            return datum.toString();
        }
        if (ar != null) {
            return ar.toString();
        }
        return svar == null ? "" : svar.kod();
    }

    /** Whole years on the day; the difference of the years when only the year is known; empty when not even that. */
    public OptionalInt alder(LocalDate day) {
        if (ar == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                datum == null ? day.getYear() - ar : (int) datum.until(day).toTotalMonths() / 12);
    }

    /** Certainly after the day: a year alone is after only when all of it is. */
    public boolean isAfter(LocalDate day) {
        return datum != null ? datum.isAfter(day) : ar != null && ar > day.getYear();
    }

    /** Whether both can be true of one person. */
    public boolean agreesWith(Fodd other) {
        if (datum != null && other.datum != null) {
            return datum.equals(other.datum);
        }
        return ar == null || other.ar == null || ar.equals(other.ar);
    }

    /** Tells only that something is known: a birth date points out a person. */
    @Override
    public String toString() {
        return ar == null ? text() : "****";
    }
}
