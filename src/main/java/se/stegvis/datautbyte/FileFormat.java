package se.stegvis.datautbyte;

import java.util.List;
import java.util.Set;

/** A kind of file: its name and its columns in the order we write them, some of which may be left out. */
record FileFormat(String name, List<String> columns, Set<String> optional) {

    static final FileFormat INSATSER = new FileFormat(
            "insatser.csv",
            List.of(
                    "insats",
                    "insatsagare",
                    "kommun",
                    "parter",
                    "slag",
                    "inriktning",
                    "start",
                    "slut",
                    "provotid_manader",
                    "forvantat",
                    "forvantat_slag"),
            Set.of());

    static final FileFormat DELTAGANDEN = new FileFormat(
            "deltaganden.csv",
            List.of(
                    "insats",
                    "deltagar_nr",
                    "anonym",
                    "kon",
                    "fodd",
                    "personnummer",
                    "fornamn",
                    "efternamn",
                    "samtycke",
                    "remittent",
                    "inskriven",
                    "kontaktperson",
                    "utbildning",
                    "forsorjningstid",
                    "forsorjning_fore",
                    "sysselsattning_fore",
                    "plan_upprattad",
                    "plan_forankrad_deltagare",
                    "plan_forankrad_remittent",
                    "utskriven",
                    "avslutsanledning",
                    "utfall",
                    "forsorjning_efter",
                    "avslutsanledning_text",
                    "overford_fran_insats",
                    "overford_fran_inskriven",
                    "samtycke_uppfoljning"),
            Set.of("avslutsanledning_text", "overford_fran_insats", "overford_fran_inskriven", "samtycke_uppfoljning"));

    static final FileFormat UPPFOLJNINGAR = new FileFormat(
            "uppfoljningar.csv",
            List.of(
                    "insats",
                    "deltagar_nr",
                    "inskriven",
                    "forfallodag",
                    "genomford",
                    "arbetslivsfokus",
                    "forankring",
                    "plan",
                    "hoppades_over"),
            Set.of("hoppades_over"));

    static final FileFormat SKATTNINGAR = new FileFormat(
            "skattningar.csv",
            List.of("insats", "deltagar_nr", "inskriven", "datum", "instrument", "version", "svarande", "varden"),
            Set.of());

    static final FileFormat EFTER_AVSLUT = new FileFormat(
            "efter_avslut.csv",
            List.of("insats", "deltagar_nr", "inskriven", "manader", "datum", "resultat", "lage"),
            Set.of());

    static final FileFormat EKONOMI =
            new FileFormat("ekonomi.csv", List.of("insats", "ar", "kvartal", "budget", "utfall"), Set.of());
}
