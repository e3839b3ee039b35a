package se.stegvis.statistik;

import java.util.List;

/** The measures of what insatser may cost and have cost. */
final class Ekonomidefinitioner {

    static final List<Matt> EKONOMI = List.of(
            ekonomi("budget", "Budget", "det insatsen får kosta"),
            ekonomi("utfall", "Utfall", "det insatsen har kostat"));

    private static Matt ekonomi(String nyckel, String etikett, String handelse) {
        return new Matt(
                nyckel,
                etikett,
                new Definition(
                        "insatsens kvartal",
                        "hela kvartal inom perioden",
                        handelse + "; ett kvartal som ingen har lämnat uppgift om räknas som noll",
                        "hela kronor",
                        "rör inga deltaganden",
                        "rör inga personuppgifter"));
    }

    private Ekonomidefinitioner() {}
}
