package se.stegvis.statistik;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose rows or columns a page shows of those that there are, in a table that tells women from men. */
enum Konval {
    ALLA("Kvinnor och män", List.of("kvinna", "man", Resultat.BADA)),
    KVINNA("Kvinnor", List.of("kvinna")),
    MAN("Män", List.of("man")),
    TOTALT("Totalt", List.of(Resultat.BADA));

    private final String etikett;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> kon;

    Konval(String etikett, List<String> kon) {
        this.etikett = etikett;
        this.kon = kon;
    }

    static Optional<Konval> find(String kod) {
        return Arrays.stream(values()).filter(val -> val.kod().equals(kod)).findFirst();
    }

    /** The word in addresses; empty for what is shown unless something else is asked for. */
    String kod() {
        return this == ALLA ? "" : name().toLowerCase(Locale.ROOT);
    }

    String etikett() {
        return etikett;
    }

    /** The words of tables, in their order. */
    List<String> kon() {
        return kon;
    }

    /** What people read for the word of tables. */
    static String etikett(String kon) {
        return switch (kon) {
            case "kvinna" -> KVINNA.etikett;
            case "man" -> MAN.etikett;
            default -> TOTALT.etikett;
        };
    }
}
