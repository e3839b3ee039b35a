package se.stegvis.statistik;

import java.util.List;

/** The measures of what became of people after the exit. */
final class Effektdefinitioner {
    private static final String POPULATION =
            "utskrivna av annan anledning än utan mätning, avliden eller felregistrering";
    private static final String PERIOD = "månaden nummer 6 eller 18 efter utskrivningen infaller under perioden";
    private static final String MANAD_18 = "månaden nummer 18 efter utskrivningen infaller under perioden";
    private static final String EN_KATEGORI = "; varje person står i en kategori";

    static final List<Matt> EFTER_AVSLUT = List.of(
            efter("aktuella", "Aktuella", "den dag då hon ska sökas, oavsett om hon har samtyckt till det"),
            efter("sokta", "Sökta", "minst ett försök att nå henne, när det än gjordes"),
            efter("natta", "Nådda", "nådd vid något av försöken"),
            efter(
                    "antal",
                    "Antal",
                    "läget när hon senast nåddes, och för samma personer avslutsanledningen: utskrivning är arbete, "
                            + "studier eller arbetssökande, sjukdom och fortsatt rehabilitering är sig själva, resten är övrigt"
                            + EN_KATEGORI));

    static final List<Matt> NADDA_BADA = List.of(
            bada("avslut", "Vid avslutet", "avslutsanledningen" + EN_KATEGORI),
            bada("efter_6", "Efter 6 månader", "läget när hon senast nåddes efter 6 månader" + EN_KATEGORI),
            bada("efter_18", "Efter 18 månader", "läget när hon senast nåddes efter 18 månader" + EN_KATEGORI));

    private static Matt efter(String nyckel, String etikett, String handelse) {
        return new Matt(nyckel, etikett, definition(POPULATION, PERIOD, handelse));
    }

    private static Matt bada(String nyckel, String etikett, String handelse) {
        return new Matt(
                nyckel, etikett, definition(POPULATION + ", nådda både efter 6 och 18 månader", MANAD_18, handelse));
    }

    private static Definition definition(String population, String period, String handelse) {
        return new Definition(
                population,
                period,
                handelse,
                Definitioner.DELTAGANDE,
                "avslut utan mätning räknas inte",
                Definitioner.SAMTYCKE + ", med eller utan samtycke till att bli uppringd");
    }

    private Effektdefinitioner() {}
}
