package se.stegvis.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form one field at a time and gathers what is wrong, by field. A method that finds an error still answers with
 * something, which nobody reads: the caller asks {@link #ok()} before using what was made.
 */
public final class Check {

    private final FormData data;
    private final Map<String, String> errors = new LinkedHashMap<>();

    public Check(FormData data) {
        this.data = data;
    }

    public FormData data() {
        return data;
    }

    /** Text without space around it; may not be empty. */
    public String text(String field, int maxLength, String ifMissing) {
        var text = optionalText(field, maxLength);
        rule(!text.isEmpty(), field, ifMissing);
        return text;
    }

    /** Text without space around it; empty when nothing was typed. */
    public String optionalText(String field, int maxLength) {
        var text = data.get(field).strip();
        rule(
                text.codePointCount(0, text.length()) <= maxLength,
                field,
                "Texten är för lång, högst %d tecken".formatted(maxLength));
        return text;
    }

    /** A day that must be given. */
    public LocalDate date(String field, String ifMissing) {
        rule(!data.get(field).isBlank(), field, ifMissing);
        return optionalDate(field).orElse(LocalDate.EPOCH);
    }

    /** A day, or empty when nothing was typed. */
    public Optional<LocalDate> optionalDate(String field) {
        var typed = data.get(field).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = TypedDate.parse(typed);
        rule(day.isPresent(), field, "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-09");
        return day;
    }

    /** One of the choices, which must be made. */
    public String choice(String field, List<Formular.Alternativ> alternativ, String ifMissing) {
        rule(!data.get(field).isEmpty(), field, ifMissing);
        return optionalChoice(field, alternativ).orElse("");
    }

    /** One of the choices, or empty when none was made. */
    public Optional<String> optionalChoice(String field, List<Formular.Alternativ> alternativ) {
        var chosen = data.get(field);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        rule(isOneOf(chosen, alternativ), field, "Välj ett av alternativen");
        return Optional.of(chosen);
    }

    /** Any number of the choices, each at most once. */
    public List<String> choices(String field, List<Formular.Alternativ> alternativ) {
        var chosen = data.all(field).stream().distinct().toList();
        rule(chosen.stream().allMatch(c -> isOneOf(c, alternativ)), field, "Välj bland alternativen");
        return chosen;
    }

    /** A whole number within bounds, or empty when nothing was typed. */
    public OptionalInt optionalNumber(String field, int from, int to) {
        var typed = data.get(field).strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (typed.matches("[0-9]{1,9}")) {
            var number = Integer.parseInt(typed);
            if (number >= from && number <= to) {
                return OptionalInt.of(number);
            }
        }
        rule(false, field, "Skriv ett heltal mellan %d och %d".formatted(from, to));
        return OptionalInt.empty();
    }

    /** The version of the row the form was made from, for optimistic locking; -1, which no row has, when it is garbled. */
    public int version(String field) {
        var typed = data.get(field);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** Notes the error unless the rule holds. The first error of a field stands. */
    public void rule(boolean holds, String field, String message) {
        if (!holds) {
            errors.putIfAbsent(field, message);
        }
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    /** What is wrong with the field; empty when nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public Map<String, String> errors() {
        return errors;
    }

    private static boolean isOneOf(@Nullable String chosen, List<Formular.Alternativ> alternativ) {
        return alternativ.stream().anyMatch(a -> a.kod().equals(chosen));
    }
}
