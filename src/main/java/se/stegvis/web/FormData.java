package se.stegvis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser sent in a form, exactly as typed but for line ends (always {@code \n}) and NUL characters (gone), so
 * that it can be shown again. A field that was not sent is empty; of one sent twice the first counts.
 */
public final class FormData {

    /** As a form that has not been filled in. */
    public static final FormData EMPTY = new FormData(Map.of());

    private final Map<String, List<String>> values;

    FormData(Map<String, List<String>> values) {
        this.values = values;
    }

    /** A form filled in from what is stored. */
    public static FormData of(Map<String, String> values) {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> copy.put(name, List.of(value)));
        return new FormData(copy);
    }

    /** A form filled in from what is stored, where some fields have several values. */
    public static FormData ofAll(Map<String, List<String>> values) {
        return new FormData(new LinkedHashMap<>(values));
    }

    public String get(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
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
}
