package se.stegvis.statistik;

import java.util.List;

/** The measure of the table of ORS series. */
final class Orsdefinitioner {

    static final List<Matt> ORS = List.of(new Matt(
            "serier",
            "Serier",
            new Definition(
                    Definitioner.AVSLUT + ", som har fyllt i minst en ORS",
                    Definitioner.UNDER,
                    "utskrivning, med serien från den första ORS till den sista som har värden på alla fyra rader. Ofullständig är"
                            + " färre än två sådana. Startade på eller över gränsen räknas för sig. Av de andra är pålitlig en"
                            + " förändring av summan med minst 5 poäng, kliniskt signifikant en förbättring som också når"
                            + " gränsen. Gränsen är 25, för den som var 13–17 år vid den första 28; okänd ålder räknas som"
                            + " vuxen. En insatsägare kan ha satt andra tal, som då gäller från en dag. Det finns inga svenska"
                            + " normer",
                    Definitioner.DELTAGANDE,
                    Definitioner.MED,
                    Definitioner.SAMTYCKE)));

    private Orsdefinitioner() {}
}
