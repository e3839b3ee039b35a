package se.stegvis.statistik;

import java.util.List;

/** The measures of each table, in the order of the tables' rows. */
final class Definitioner {
    static final String POPULATION = "deltaganden i insatsen, utom felregistreringar";
    private static final String PAGAR = "inskrivna senast på periodens sista dag och inte utskrivna före dess första";
    static final String AVSLUT = "utskrivna under perioden, utom felregistreringar";
    static final String UNDER = "händelsen ligger under perioden";
    private static final String VID_SLUTET = "läget vid slutet av periodens sista dag";
    static final String DELTAGANDE = "deltaganden";
    private static final String INGEN_ROLL = "spelar ingen roll";
    static final String MED = "avslut utan mätning räknas med";
    private static final String UTAN = "avslut utan mätning räknas inte";
    static final String SAMTYCKE = "bara deltaganden med personuppgifter";

    static final List<Matt> DELTAGARE = List.of(
            deltagare("inskrivna", "Inskrivna", UNDER, "inskrivning"),
            deltagare("avslutade", "Avslutade", UNDER, "utskrivning"),
            deltagare("avslutade_hela_insatstiden", "Avslutade under hela insatstiden", VID_SLUTET, "utskrivning"),
            deltagare("pagaende", "Pågående", VID_SLUTET, "inskriven och inte utskriven"),
            deltagare("totalt", "Totalt antal", VID_SLUTET, "inskrivning"),
            deltagare("i_perioden", "I perioden", PAGAR, "pågick någon dag under perioden"),
            new Matt(
                    "unika",
                    "Unika deltagare",
                    new Definition(
                            POPULATION,
                            PAGAR,
                            "pågick någon dag under perioden",
                            "personer i en insats, var och en en gång, med kön enligt det senaste deltagandet",
                            MED,
                            SAMTYCKE)));

    static final List<Matt> RESULTAT = List.of(
            resultat("avslutade", "Avslutade", "utskrivning", MED),
            resultat(
                    "avslutade_utan_provotid",
                    "Avslutade utom under prövotiden",
                    "utskrivning av annan anledning än utan mätning",
                    UTAN),
            resultat(
                    "till_arbete_studier",
                    "Till arbete eller studier",
                    "utskrivning med något slags arbete eller studier som utfall",
                    MED),
            resultat(
                    "arbete_studier_arbetssokande",
                    "Till arbete, studier eller arbetssökande",
                    "utskrivning med arbete, studier eller aktivt arbetssökande som utfall",
                    MED));

    /** The second basis of the page, which files do not have. */
    static final List<Matt> RESULTAT_UTAN_PROVOTID = List.of(
            resultat(
                    "till_arbete_studier_utan_provotid",
                    "Till arbete eller studier, utom under prövotiden",
                    "utskrivning av annan anledning än utan mätning, med något slags arbete eller studier som utfall",
                    UTAN),
            resultat(
                    "arbete_studier_arbetssokande_utan_provotid",
                    "Till arbete, studier eller arbetssökande, utom under prövotiden",
                    "utskrivning av annan anledning än utan mätning, med arbete, studier eller aktivt arbetssökande som utfall",
                    UTAN));

    static final List<Matt> HANDLINGSPLAN = List.of(
            plan("deltagare", "Deltagare", "pågick någon dag under perioden"),
            plan("med_plan", "Med handlingsplan", "planen förankrad med deltagaren och remittenten senast sista dagen"),
            plan(
                    "plan_inom_en_manad",
                    "Med handlingsplan inom en månad",
                    "planen förankrad med båda senast sista dagen, och senast en månad efter inskrivningen"));

    static final List<Matt> UPPFOLJNING = List.of(
            uppfoljning("forfallna", "Förfallna", "alla sådana dagar"),
            uppfoljning(
                    "i_tid",
                    "I tid",
                    "uppföljd från 14 dagar före till och med dagen, eller nästa arbetsdag om den inte är en"),
            uppfoljning("sena", "Sena", "uppföljd senare än så, hur sent det än blev"),
            uppfoljning(
                    "hoppades_over",
                    "Hoppades över",
                    "överhoppad med skäl, eller under en paus eller ett driftstopp som började före dagen"),
            uppfoljning(
                    "ej_gjorda",
                    "Ej gjorda",
                    "varken uppföljd eller överhoppad, eller uppföljd mer än 14 dagar i förväg"));

    static final List<Matt> ANONYMA = List.of(new Matt(
            "anonyma",
            "Anonyma deltaganden",
            new Definition(
                    "anonyma deltaganden i insatsen",
                    "hela halvår inom perioden",
                    "inskrivning under halvåret",
                    DELTAGANDE,
                    INGEN_ROLL,
                    "deltaganden utan personuppgifter")));

    private static Matt deltagare(String nyckel, String etikett, String period, String handelse) {
        return new Matt(nyckel, etikett, new Definition(POPULATION, period, handelse, DELTAGANDE, MED, SAMTYCKE));
    }

    private static Matt resultat(String nyckel, String etikett, String handelse, String provotid) {
        return new Matt(nyckel, etikett, new Definition(AVSLUT, UNDER, handelse, DELTAGANDE, provotid, SAMTYCKE));
    }

    private static Matt plan(String nyckel, String etikett, String handelse) {
        return new Matt(nyckel, etikett, new Definition(POPULATION, PAGAR, handelse, DELTAGANDE, MED, SAMTYCKE));
    }

    private static Matt uppfoljning(String nyckel, String etikett, String handelse) {
        return new Matt(
                nyckel,
                etikett,
                new Definition(
                        POPULATION,
                        "en tremånadersdag, räknad från inskrivningen, infaller under perioden, före utskrivningen och senast "
                                + "i dag; det som ligger framåt i tiden har inte förfallit",
                        handelse,
                        "förfallodagar, av ett deltagande ofta flera",
                        MED,
                        SAMTYCKE));
    }

    private Definitioner() {}
}
