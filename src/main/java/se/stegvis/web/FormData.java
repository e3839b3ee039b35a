package se.stegvis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser sent in a form, exactly as typed but for line ends (always {@code \n}) and NUL characters (gone), so
 * that it can be shown again. A field that was not sent is empty; of one sent twice the first counts. Names that begin
 * with "_" belong to the form itself and are not among its fields.
 */
public final class FormData {

    /** As a form that has not been filled in. */
    public static final FormData EMPTY = new FormData(Map.of());

    /** Says that the form is worth keeping when it can not be saved, and what the list of begun forms calls it. */
    private static final String KEEP = "_behall";

    private final Map<String, List<String>> values;
    private final Map<String, List<String>> own;

    FormData(Map<String, List<String>> sent) {
        values = new LinkedHashMap<>();
        own = new LinkedHashMap<>();
        sent.forEach((name, value) -> (name.startsWith("_") ? own : values).put(name, value));
    }

    /** A form filled in from what is stored. */
    public static FormData of(Map<String, String> values) {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> copy.put(name, List.of(value)));
        return new FormData(copy);
    }

    /** A form filled in from what is stored, where some fields have several values. */
    public static FormData ofAll(Map<String, List<String>> values) {
        return new FormData(values);
    }

    public String get(String name) {
        return first(values, name);
    }

    /** The values of ticked boxes with one name, in the order of the page. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a button or box with the name was used. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Every field by name, in the order sent. */
    public Map<String, List<String>> asMap() {
        return values;
    }

    /** The code the form was made with, see {@link FormCodes}; empty when it has none. */
    public String code() {
        return first(own, FormCodes.FIELD);
    }

    /** What the list of begun forms calls this one; empty when it is not worth keeping. */
    public String keptAs() {
        return first(own, KEEP);
    }

    /** The same form with another value in a field. */
    FormData with(String name, List<String> other) {
        var copy = new LinkedHashMap<>(values);
        copy.put(name, other);
        copy.putAll(own);
        return new FormData(copy);
    }

    private static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
