package se.stegvis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    private final FormData data;
    private final Check check;
    private final Map<String, Falt> falt = new LinkedHashMap<>();

    private Formular(FormData data, Check check) {
        this.data = data;
        this.check = check;
    }

    /** A form not yet checked. */
    public static Formular of(FormData data) {
        return new Formular(data, new Check(data));
    }

    /** A form that came back with errors. */
    public static Formular of(Check check) {
        return new Formular(check.data(), check);
    }

    /** Declares text fields. */
    public Formular text(String... names) {
        for (var name : names) {
            falt.put(name, new Falt(name, data.get(name), check.error(name), List.of()));
        }
        return this;
    }

    /** Declares a field where one or several of the choices can be taken. */
    public Formular val(String name, List<Alternativ> alternativ) {
        var valda = data.all(name);
        var val = alternativ.stream()
                .map(a -> new Val(a.kod(), a.etikett(), valda.contains(a.kod())))
                .toList();
        falt.put(name, new Falt(name, data.get(name), check.error(name), val));
        return this;
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

    public boolean harFel() {
        return !check.errors().isEmpty();
    }

    public List<Fel> fel() {
        return check.errors().entrySet().stream()
                .map(e -> new Fel(e.getKey(), e.getValue()))
                .toList();
    }
}
