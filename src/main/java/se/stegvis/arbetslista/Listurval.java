package se.stegvis.arbetslista;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Kodord;
import se.stegvis.web.Sidor;

/**
 * Which list, and in what order, as an address says. What an address says wrongly is read as not said.
 *
 * @param kontaktperson {@link #MIG}, {@link #ALLA}, {@link #INGEN}, or the id of a medarbetare
 * @param slag kind of frist; empty for all
 * @param sida from 1
 */
record Listurval(Grupp grupp, String kontaktperson, String slag, Sortering sortering, boolean fallande, int sida) {

    static final int PER_SIDA = 50;

    /** The reader's own, and those of whom she stands in for. */
    static final String MIG = "mig";

    static final String ALLA = "alla";

    /** Those who have no kontaktperson. */
    static final String INGEN = "ingen";

    private static final String FALLANDE = "fallande";

    /** The columns the list can be ordered by. */
    enum Sortering {
        NAMN("Namn"),
        DAG("Att göra"),
        KONTAKTPERSON("Kontaktperson");

        private final String etikett;

        Sortering(String etikett) {
            this.etikett = etikett;
        }

        String etikett() {
            return etikett;
        }

        String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * As an address has it.
     *
     * @param forval whose, when it does not say
     */
    static Listurval of(
            String grupp,
            String kontaktperson,
            String slag,
            String sortering,
            String ordning,
            String sida,
            String forval) {
        var vald = Kodord.find(Grupp.class, grupp).orElse(Grupp.FORSENAD);
        return new Listurval(
                vald,
                kontaktperson.matches("mig|alla|ingen|[1-9][0-9]{0,17}") ? kontaktperson : forval,
                vald.harSlag() && slag.matches("[a-z0-9_]{1,20}") ? slag : "",
                Arrays.stream(Sortering.values())
                        .filter(s -> s.kod().equals(sortering))
                        .findFirst()
                        .orElse(Sortering.DAG),
                ordning.equals(FALLANDE),
                Sidor.sida(sida));
    }

    /** The list of a group as it is when nothing else is asked for. */
    static Listurval av(Grupp grupp, String kontaktperson) {
        return new Listurval(grupp, kontaktperson, "", Sortering.DAG, false, 1);
    }

    /** Whose own and whose stand-in's; null for everybody. */
    @Nullable
    Long lasare(long jag) {
        return kontaktperson.equals(MIG) ? Long.valueOf(jag) : null;
    }

    /** Null for all, 0 for who has none. */
    @Nullable
    Long vems() {
        return switch (kontaktperson) {
            case MIG, ALLA -> null;
            case INGEN -> 0L;
            default -> Long.valueOf(kontaktperson);
        };
    }

    /** Ordered by the column, the other way round when it already is. */
    Listurval sorteratPa(Sortering ny) {
        return new Listurval(grupp, kontaktperson, slag, ny, ny == sortering && !fallande, 1);
    }

    /** For the end of the address, without the page. */
    String query() {
        var parts = new ArrayList<String>();
        parts.add("grupp=" + grupp.kod());
        parts.add("kontaktperson=" + kontaktperson);
        if (!slag.isEmpty()) {
            parts.add("slag=" + slag);
        }
        if (sortering != Sortering.DAG) {
            parts.add("sortering=" + sortering.kod());
        }
        if (fallande) {
            parts.add("ordning=" + FALLANDE);
        }
        return "?" + String.join("&", parts);
    }

    /** The list and a place in it, for the address of a participant. */
    String kod(long plats) {
        return String.join(
                ".",
                grupp.kod(),
                kontaktperson,
                slag.isEmpty() ? ALLA : slag,
                sortering.kod(),
                fallande ? FALLANDE : "stigande",
                String.valueOf(plats));
    }

    /** A list, and a place in it. */
    record Plats(Listurval urval, int plats) {

        /** What {@link #kod} said; empty when it is nothing of the kind. */
        static Optional<Plats> of(String kod) {
            var delar = kod.split("\\.", -1);
            if (delar.length != 6 || Kodord.find(Grupp.class, delar[0]).isEmpty() || !delar[5].matches("[0-9]{1,6}")) {
                return Optional.empty();
            }
            var slag = delar[2].equals(ALLA) ? "" : delar[2];
            var urval = Listurval.of(delar[0], delar[1], slag, delar[3], delar[4], "", ALLA);
            return Optional.of(new Plats(urval, Integer.parseInt(delar[5])));
        }

        /** Of the list, the page that holds the place. */
        String sida() {
            int sida = Math.max(0, plats - 1) / PER_SIDA + 1;
            return urval.query() + (sida == 1 ? "" : "&sida=" + sida);
        }
    }
}
