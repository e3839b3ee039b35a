package se.stegvis.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How a deltagande ended.
 *
 * @param vikt how common it is, beside the others
 * @param utfall the choices, with a bar where one person has several
 * @param text only for "övrigt"
 */
record DemoAvslut(int vikt, String anledning, List<String> utfall, List<String> efter, List<String> text) {

    private static final List<String> INGEN = List.of("");

    /** By the exits of those who passed the prövotid: some four of ten go on to work or studies. */
    private static final List<DemoAvslut> ALLA = List.of(
            of(
                    19,
                    "utskrivning",
                    "subventionerat_arbete:50, subventionerat_arbete:75, subventionerat_arbete:100",
                    "ingen_offentlig, ingen_offentlig, sjukpenning_rehabpenning"),
            of(
                    14,
                    "utskrivning",
                    "ej_subventionerat_arbete:100, ej_subventionerat_arbete:75, ej_subventionerat_arbete:40",
                    "ingen_offentlig"),
            of(13, "utskrivning", "studier", "studiestod"),
            of(1, "utskrivning", "eget_foretag:50", "ingen_offentlig"),
            of(2, "utskrivning", "ej_subventionerat_arbete:25|studier", "studiestod|ingen_offentlig"),
            of(13, "utskrivning", "aktivt_arbetssokande", "aktivitetsstod, a_kassa, forsorjningsstod"),
            of(
                    3,
                    "fortsatt_rehabilitering",
                    "subventionerat_arbete:25|aktivt_arbetssokande",
                    "aktivitetsstod|forsorjningsstod"),
            of(4, "fortsatt_rehabilitering", "aktivt_arbetssokande", "forsorjningsstod"),
            of(14, "fortsatt_rehabilitering", "", "forsorjningsstod, aktivitetsersattning, sjukpenning_rehabpenning"),
            of(14, "sjukdom", "", "sjukpenning_rehabpenning, sjukersattning, forsorjningsstod"),
            of(3, "foraldraledighet", "", "ingen_offentlig"),
            of(5, "flytt", "", "okant, forsorjningsstod, "),
            of(5, "ovrigt", "", "okant, ingen_offentlig")
                    .med(
                            "Har tackat ja till en plats i annan insats i kommunen.",
                            "Deltagaren har gått i ålderspension.",
                            "Avböjer fortsatt kontakt efter flera försök.",
                            "Remissen återtogs av remittenten, som själv fortsätter kontakten."));

    private static DemoAvslut of(int vikt, String anledning, String utfall, String efter) {
        return new DemoAvslut(vikt, anledning, split(utfall), split(efter), INGEN);
    }

    private DemoAvslut med(String... texter) {
        return new DemoAvslut(vikt, anledning, utfall, efter, Arrays.asList(texter));
    }

    private static List<String> split(String choices) {
        return Arrays.asList(choices.split(", ", -1));
    }

    /** An exit on the day, by chance. */
    static void skriv(DemoRad rad, LocalDate dag, DemoSlump slump) {
        var urval = ALLA.stream()
                .flatMap(a -> Collections.nCopies(a.vikt, a).stream())
                .toList();
        slump.en(urval).skrivPa(rad, dag, slump);
    }

    private void skrivPa(DemoRad rad, LocalDate dag, DemoSlump slump) {
        rad.set("utskriven", dag)
                .set("avslutsanledning", anledning)
                .set("utfall", slump.en(utfall))
                .set("forsorjning_efter", slump.en(efter))
                .set("avslutsanledning_text", slump.en(text));
    }
}
