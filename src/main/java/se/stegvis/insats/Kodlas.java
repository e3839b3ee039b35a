package se.stegvis.insats;

import java.util.Map;
import se.stegvis.gemensamt.Kodlista;

/** What an administrator cannot change in the code lists, since rules and figures hang on it, and why. */
final class Kodlas {

    private static final String EFTER_AVSLUT = "Effekten efter 6 och 18 månader räknas efter den här anledningen.";
    private static final String ARBETE = "Koden räknas som arbete i resultat och utfall.";

    private static final Map<Kodlista, Map<String, String>> SKAL = Map.of(
            Kodlista.UTBILDNING,
            Map.of("saknas_okand", "Koden står för okänt svar i statistiken."),
            Kodlista.FORSORJNING,
            Map.of("ingen_offentlig", "Koden räknas för sig i statistiken över försörjning."),
            Kodlista.SYSSELSATTNING,
            Map.of(
                    "ej_subventionerat_arbete", ARBETE,
                    "subventionerat_arbete", ARBETE,
                    "eget_foretag", ARBETE,
                    "studier", "Koden räknas som studier i resultat och utfall.",
                    "aktivt_arbetssokande", "Koden räknas som arbetssökande i resultat och utfall."),
            Kodlista.AVSLUTSANLEDNING,
            Map.of(
                    "utskrivning", EFTER_AVSLUT,
                    "sjukdom", EFTER_AVSLUT,
                    "fortsatt_rehabilitering", EFTER_AVSLUT,
                    "utan_matning", "Avslut inom prövotiden räknas efter den här anledningen.",
                    "avliden", "Deltagaren följs inte upp efter avslutet.",
                    "ovrigt", "Anledningen kräver en text.",
                    "felregistrering", "Deltagandet lämnar all statistik."));

    private static final Map<Kodlista, String> FAST_MANGD = Map.of(
            Kodlista.SYSSELSATTNING, "Resultat och utfall räknas på just de här koderna, så nya kan inte läggas till.",
            Kodlista.FORSORJNINGSTID, "Koderna är en skala utan luckor, så nya kan inte läggas till.");

    /** Why the code neither ends nor gets another meaning; empty when it may. */
    static String skal(Kodlista lista, String kod) {
        return SKAL.getOrDefault(lista, Map.of()).getOrDefault(kod, "");
    }

    /** Why no code can be added to the list; empty when one can. */
    static String fastMangd(Kodlista lista) {
        return FAST_MANGD.getOrDefault(lista, "");
    }

    private Kodlas() {}
}
