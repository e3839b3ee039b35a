package se.stegvis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import se.stegvis.web.Formular.Alternativ;

/** A constant of an enum that is chosen in forms and stored: its code is its name in lower case, its label Swedish. */
public interface Kodord {

    /** Of the enum. */
    String name();

    /** What pages call it. */
    String etikett();

    /** The word of the database and of the form. */
    default String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choices of a form, in the order of the enum. */
    static <E extends Enum<E> & Kodord> List<Alternativ> alternativ(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(e -> new Alternativ(e.kod(), e.etikett()))
                .toList();
    }

    static <E extends Enum<E> & Kodord> Optional<E> find(Class<E> type, String kod) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.kod().equals(kod))
                .findFirst();
    }

    /** As {@link #find}, of a code that is known to be one. */
    static <E extends Enum<E> & Kodord> E of(Class<E> type, String kod) {
        return find(type, kod).orElseThrow(() -> new NoSuchElementException(kod));
    }
}
