package se.stegvis.efteravslut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;
import se.stegvis.web.Sidor;

/**
 * Which calls the list shows and in what order, as its address says. What an address says wrongly is read as not said.
 *
 * @param visa {@link #ATT_RINGA}, {@link #ALLA}, or the code of a {@link Samtalslage}
 * @param manader 6 or 18; 0 for both
 * @param sida from 1
 */
record Samtalsurval(String visa, int manader, Sortering sortering, boolean fallande, int sida) {

    static final int PER_SIDA = 25;
    static final String ATT_RINGA = "att_ringa";
    static final String ALLA = "alla";
    static final List<Integer> MANADER = List.of(6, 18);

    static final List<Alternativ> MANADSVAL = MANADER.stream()
            .map(m -> new Alternativ(String.valueOf(m), m + " månader"))
            .toList();

    /** The columns the list can be ordered by. */
    enum Sortering {
        NAMN("Namn"),
        UTSKRIVEN("Avslutad"),
        DAG("Ska ringas"),
        FORSOK("Försök");

        private final String etikett;

        Sortering(String etikett) {
            this.etikett = etikett;
        }

        String etikett() {
            return etikett;
        }
    }

    static Samtalsurval of(String visa, String manader, String sortering, String ordning, String sida) {
        return new Samtalsurval(
                alternativ().stream().anyMatch(a -> a.kod().equals(visa)) ? visa : ATT_RINGA,
                MANADSVAL.stream().anyMatch(a -> a.kod().equals(manader)) ? Integer.parseInt(manader) : 0,
                Arrays.stream(Sortering.values())
                        .filter(s -> word(s).equals(sortering))
                        .findFirst()
                        .orElse(Sortering.DAG),
                ordning.equals("fallande"),
                Sidor.sida(sida));
    }

    static List<Alternativ> alternativ() {
        return Stream.concat(
                        Stream.of(new Alternativ(ATT_RINGA, "Att ringa nu"), new Alternativ(ALLA, "Alla")),
                        Kodord.alternativ(Samtalslage.class).stream())
                .toList();
    }

    /** Codes of the states to show. */
    List<String> lagen() {
        return switch (visa) {
            case ATT_RINGA ->
                Samtalslage.ATT_RINGA.stream().map(Samtalslage::kod).toList();
            case ALLA ->
                Arrays.stream(Samtalslage.values()).map(Samtalslage::kod).toList();
            default -> List.of(visa);
        };
    }

    List<Integer> vilkaManader() {
        return manader == 0 ? MANADER : List.of(manader);
    }

    /** Ordered by the column, the other way round when it already is. */
    Samtalsurval sorteratPa(Sortering ny) {
        return new Samtalsurval(visa, manader, ny, ny == sortering && !fallande, 1);
    }

    boolean isFiltrerat() {
        return !visa.equals(ATT_RINGA) || manader != 0;
    }

    /** For the end of the address, without the page: what is not as it is when nothing is said. */
    String query() {
        var parts = new ArrayList<String>();
        if (!visa.equals(ATT_RINGA)) {
            parts.add("visa=" + visa);
        }
        if (manader != 0) {
            parts.add("manader=" + manader);
        }
        if (sortering != Sortering.DAG) {
            parts.add("sortering=" + word(sortering));
        }
        if (fallande) {
            parts.add("ordning=fallande");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    static String word(Sortering sortering) {
        return sortering.name().toLowerCase(Locale.ROOT);
    }
}
