package se.stegvis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Falt.Andras;
import se.stegvis.web.Falt.Val;

/**
 * A form as a page shows it: its fields by name, and every error again at the top. Templates reach a field as
 * {@code page.form.falt.datum}; one that was not declared fails the page.
 */
public final class Formular {

    /** An error, with the field it links to. */
    public record Fel(String namn, String text) {}

    /** What can be chosen in a field: code and label. */
    public record Alternativ(String kod, String etikett) {}

    /** Fields named so hold the version of a row, which in a conflict is the one to save over. */
    static final String VERSION = "version";

    private final Check check;
    private final @Nullable FormData theirs;
    private final String since;
    private final Map<String, Falt> falt = new LinkedHashMap<>();
    private FormData data;

    private Formular(FormData data, Check check, @Nullable FormData theirs, String since) {
        this.data = data;
        this.check = check;
        this.theirs = theirs;
        this.since = since;
    }

    /**
     * A form not yet checked: with what is stored, unless the reader had begun to write in it. In a conflict what she
     * typed stands in it, and what is stored is beside it where it is something else.
     */
    public static Formular of(FormData stored) {
        var prefill = Prefill.current();
        if (prefill.isEmpty()) {
            return new Formular(stored, new Check(stored), null, "");
        }
        var typed = prefill.get().typed();
        var theirs = prefill.get().conflict() ? stored : null;
        return new Formular(typed, new Check(typed), theirs, prefill.get().since());
    }

    /** A form that came back with errors. */
    public static Formular of(Check check) {
        return new Formular(check.data(), check, null, "");
    }

    /** Declares text fields. */
    public Formular text(String... names) {
        for (var name : names) {
            if (theirs != null && name.startsWith(VERSION)) {
                adopt(name);
            }
            falt.put(name, new Falt(name, data.get(name), check.error(name), List.of(), andras(name, List.of())));
        }
        return this;
    }

    /** Declares a field where one or several of the choices can be taken. */
    public Formular val(String name, List<Alternativ> alternativ) {
        var valda = data.all(name);
        var val = alternativ.stream()
                .map(a -> new Val(a.kod(), a.etikett(), valda.contains(a.kod())))
                .toList();
        falt.put(name, new Falt(name, data.get(name), check.error(name), val, andras(name, alternativ)));
        return this;
    }

    /**
     * Of a row that only the other has, in a conflict, takes all: there is nothing to choose between. To be said before
     * the fields are declared.
     *
     * @param marker a field that the row always sends
     * @param others the rest of its fields
     */
    public void adoptRow(String marker, String... others) {
        if (theirs != null && !data.has(marker)) {
            adopt(marker);
            for (var name : others) {
                adopt(name);
            }
        }
    }

    private void adopt(String name) {
        if (theirs != null) {
            data = data.with(name, theirs.all(name));
        }
    }

    private List<Andras> andras(String name, List<Alternativ> alternativ) {
        if (theirs == null || !theirs.has(name) || meaning(theirs, name).equals(meaning(data, name))) {
            return List.of();
        }
        var labels = alternativ.stream().collect(Collectors.toMap(Alternativ::kod, Alternativ::etikett, (a, b) -> a));
        var text = theirs.all(name).stream()
                .map(value -> labels.getOrDefault(value, value))
                .collect(Collectors.joining(", "));
        return List.of(new Andras(name, text.isBlank() ? "(tomt)" : text, theirs.all(name)));
    }

    private static List<String> meaning(FormData form, String name) {
        return form.all(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .sorted()
                .toList();
    }

    /** Whether the form has the field, as sent or, in a conflict, as stored. */
    public boolean has(String name) {
        return data.has(name) || (theirs != null && theirs.has(name));
    }

    public Map<String, Falt> falt() {
        return falt;
    }

    /**
     * One of the declared fields.
     *
     * @throws NoSuchElementException when it was not declared
     */
    public Falt falt(String name) {
        return Optional.ofNullable(falt.get(name)).orElseThrow(() -> new NoSuchElementException(name));
    }

    /** When the reader began to write what stands in the form; empty when she did not. */
    public String paborjat() {
        return since;
    }

    /** Whether somebody else saved meanwhile. */
    public boolean krock() {
        return theirs != null;
    }

    /** The first field where the two typed different things; empty when there is none. */
    public String forstaKrock() {
        return falt.values().stream()
                .filter(f -> !f.andras().isEmpty())
                .map(Falt::namn)
                .findFirst()
                .orElse("");
    }

    public boolean harFel() {
        return !check.errors().isEmpty();
    }

    public List<Fel> fel() {
        return check.errors().entrySet().stream()
                .map(e -> new Fel(e.getKey(), e.getValue()))
                .toList();
    }
}
