package se.stegvis.statistik;

import java.util.List;

/** The measures of the tables about those who started. */
final class Bakgrundsdefinitioner {
    static final List<Matt> ALDER = startade(
            "inskrivning, efter hela år på inskrivningsdagen, eller skillnaden i år när bara födelseåret är känt");
    static final List<Matt> UTBILDNING =
            startade("inskrivning, efter utbildningsnivå vid inskrivningen; okänt räknas som saknas eller okänd");
    static final List<Matt> FORSORJNINGSTID =
            startade("inskrivning, efter tid i offentlig försörjning före inskrivningen");

    private static List<Matt> startade(String handelse) {
        return List.of(new Matt(
                "startade",
                "Startade",
                new Definition(
                        "inskrivna under perioden, utom felregistreringar",
                        Definitioner.UNDER,
                        handelse,
                        Definitioner.DELTAGANDE,
                        Definitioner.MED,
                        Definitioner.SAMTYCKE)));
    }

    private Bakgrundsdefinitioner() {}
}
