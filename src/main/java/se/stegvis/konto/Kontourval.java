package se.stegvis.konto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.behorighet.Roll;
import se.stegvis.web.Formular.Alternativ;

/**
 * Which accounts a list shows, as its address says. What an address says wrongly is read as not said.
 *
 * @param sok key of a search; empty for none
 * @param roll empty for all
 * @param sida from 1
 */
record Kontourval(String sok, Status status, Optional<Roll> roll, int sida) {

    static final int PER_SIDA = 25;

    /** Which of them, by whether they can be used. */
    enum Status {
        AKTIVA("Aktiva"),
        INAKTIVA("Inaktiva"),
        ALLA("Alla");

        private final String etikett;

        Status(String etikett) {
            this.etikett = etikett;
        }

        static List<Alternativ> alternativ() {
            return Arrays.stream(values())
                    .map(s -> new Alternativ(word(s), s.etikett))
                    .toList();
        }

        boolean passar(boolean aktiv) {
            return this == ALLA || aktiv == (this == AKTIVA);
        }
    }

    static Kontourval of(String sok, String status, String roll, String sida) {
        return new Kontourval(
                sok.matches("[A-Za-z0-9_-]{1,30}") ? sok : "",
                find(Status.values(), status).orElse(Status.AKTIVA),
                find(Roll.values(), roll),
                sida.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(sida)) : 1);
    }

    static List<Alternativ> roller() {
        return Stream.of(Roll.values())
                .map(r -> new Alternativ(word(r), r.etikett()))
                .toList();
    }

    Kontourval withSida(int ny) {
        return new Kontourval(sok, status, roll, ny);
    }

    Kontourval withoutSok() {
        return new Kontourval("", status, roll, 1);
    }

    /** The address of the list, with what is not as it is when nothing is said. */
    String href() {
        var parts = new ArrayList<String>();
        if (!sok.isEmpty()) {
            parts.add("sok=" + sok);
        }
        if (status != Status.AKTIVA) {
            parts.add("status=" + word(status));
        }
        roll.ifPresent(r -> parts.add("roll=" + word(r)));
        if (sida > 1) {
            parts.add("sida=" + sida);
        }
        return "/konton" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Arrays.stream(values).filter(v -> word(v).equals(word)).findFirst();
    }
}
