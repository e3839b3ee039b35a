package se.stegvis.oversikt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Formular.Alternativ;

/**
 * Which participants a list shows and in what order, as its address says. What an address says wrongly is read as not
 * said.
 *
 * @param sok key of a {@link Sokning}; empty for none
 * @param kontaktperson id of a medarbetare, or {@link #MIG}; null for all
 * @param sida from 1
 */
record Urval(String sok, Status status, @Nullable Long kontaktperson, Sortering sortering, boolean fallande, int sida) {

    static final int PER_SIDA = 25;

    /** In place of a kontaktperson: those of the reader, and of whom she stands in for. */
    static final long MIG = 0;

    /** As an address and the form say {@link #MIG}. */
    static final String ORD_MIG = "mig";

    private static final int SISTA_SIDA = 100_000;

    /** Which of them, by where they are on the way. */
    enum Status {
        PAGAENDE("Pågående"),
        AVSLUTADE("Avslutade"),
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
    }

    /** The columns a list can be ordered by. */
    enum Sortering {
        NAMN("Namn"),
        KONTAKTPERSON("Kontaktperson"),
        INSKRIVEN("Inskriven"),
        NASTA("Nästa uppföljning"),
        SENASTE_KONTAKT("Senaste kontakt");

        private final String etikett;

        Sortering(String etikett) {
            this.etikett = etikett;
        }

        String etikett() {
            return etikett;
        }
    }

    static Urval of(String sok, String status, String kontaktperson, String sortering, String ordning, String sida) {
        return new Urval(
                sok.matches("[A-Za-z0-9_-]{1,30}") ? sok : "",
                find(Status.values(), status).orElse(Status.PAGAENDE),
                kontaktperson(kontaktperson),
                find(Sortering.values(), sortering).orElse(Sortering.NAMN),
                ordning.equals("fallande"),
                sida.matches("[0-9]{1,5}") ? Math.min(SISTA_SIDA, Math.max(1, Integer.parseInt(sida))) : 1);
    }

    private static @Nullable Long kontaktperson(String word) {
        return word.equals(ORD_MIG) ? Long.valueOf(MIG) : word.matches("[1-9][0-9]{0,17}") ? Long.valueOf(word) : null;
    }

    int forbi() {
        return (sida - 1) * PER_SIDA;
    }

    Urval withSida(int ny) {
        return new Urval(sok, status, kontaktperson, sortering, fallande, ny);
    }

    Urval withSok(String ny) {
        return new Urval(ny, status, kontaktperson, sortering, fallande, 1);
    }

    /** Ordered by the column, the other way round when it already is. */
    Urval sorteratPa(Sortering ny) {
        return new Urval(sok, status, kontaktperson, ny, ny == sortering && !fallande, 1);
    }

    /** For the end of the address: what is not as it is when nothing is said. */
    String query() {
        var parts = new ArrayList<String>();
        if (!sok.isEmpty()) {
            parts.add("sok=" + sok);
        }
        if (status != Status.PAGAENDE) {
            parts.add("status=" + word(status));
        }
        if (kontaktperson != null) {
            parts.add("kontaktperson=" + (kontaktperson == MIG ? ORD_MIG : kontaktperson));
        }
        if (sortering != Sortering.NAMN) {
            parts.add("sortering=" + word(sortering));
        }
        if (fallande) {
            parts.add("ordning=fallande");
        }
        if (sida > 1) {
            parts.add("sida=" + sida);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Arrays.stream(values).filter(v -> word(v).equals(word)).findFirst();
    }
}
