package se.stegvis.statistik;

import java.util.List;

/** The measures of progression in SMAIL: for each question by itself, since there is no sum of them. */
final class Smaildefinitioner {
    private static final String FRAGA = "frågans senaste värde under perioden, ";

    static final List<Matt> SMAIL = List.of(
            smail("upp", "Upp", FRAGA + "högre än deltagandets allra första"),
            smail("lika", "Lika", FRAGA + "detsamma som deltagandets allra första"),
            smail("ned", "Ned", FRAGA + "lägre än deltagandets allra första"),
            smail("saknar_andra", "Saknar en andra", FRAGA + "som är deltagandets enda hittills"));

    private static Matt smail(String nyckel, String etikett, String handelse) {
        return new Matt(
                nyckel,
                etikett,
                new Definition(
                        Definitioner.POPULATION + ", med ett värde på frågan från den som svarar",
                        "en SMAIL under perioden; den första kan ligga före",
                        handelse
                                + ". Vill inte svara och ej aktuellt är inga värden; ett svar i en annan version av frågan är "
                                + "ett svar på samma fråga",
                        Definitioner.DELTAGANDE + ", ett för varje fråga och den som svarar",
                        Definitioner.MED,
                        Definitioner.SAMTYCKE));
    }

    private Smaildefinitioner() {}
}
