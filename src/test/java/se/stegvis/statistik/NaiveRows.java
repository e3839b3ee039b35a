package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows and measures each table has, written out as the contract has them. */
record NaiveRows(Map<String, LocalDate> ended, LocalDate fran, LocalDate till) {
    private static final List<String> UTFALL = List.of(
            "ej_subventionerat_arbete", "subventionerat_arbete", "eget_foretag", "studier", "aktivt_arbetssokande");

    private static final Map<String, List<String>> CODES = Map.of(
            "utbildning",
            List.of(
                    "grundskola",
                    "gymnasium",
                    "hogskola_upp_till_1_ar",
                    "hogskola_upp_till_3_ar",
                    "hogskola_mer_an_3_ar",
                    "saknas_okand"),
            "forsorjningstid",
            List.of(
                    "ingen",
                    "upp_till_1_ar",
                    "upp_till_2_ar",
                    "upp_till_3_ar",
                    "upp_till_4_ar",
                    "upp_till_5_ar",
                    "upp_till_6_ar",
                    "upp_till_7_ar",
                    "upp_till_8_ar",
                    "upp_till_9_ar",
                    "9_ar_eller_mer"),
            "forsorjning",
            List.of(
                    "a_kassa",
                    "aktivitetsersattning",
                    "aktivitetsstod",
                    "etableringsersattning",
                    "forsorjningsstod",
                    "ingen_offentlig",
                    "sjukersattning",
                    "sjukpenning_rehabpenning",
                    "studiestod"),
            "sysselsattning",
            UTFALL,
            "avslutsutfall",
            UTFALL,
            "avslutsanledning",
            List.of(
                    "utskrivning",
                    "sjukdom",
                    "fortsatt_rehabilitering",
                    "utan_matning",
                    "foraldraledighet",
                    "flytt",
                    "avliden",
                    "ovrigt"),
            "alder",
            List.of("under_15", "15-29", "30-44", "45-59", "60-74", "over_74"));

    private static final Map<String, List<String>> MORE = Map.of(
            "utbildning",
            List.of("vill_inte_svara", "ej_fragat"),
            "forsorjningstid",
            List.of("okant", "vill_inte_svara", "ej_fragat"),
            "forsorjning",
            List.of("okant", "vill_inte_svara", "ej_fragat", "totalt"),
            "alder",
            List.of("okant", "vill_inte_svara", "ej_fragat"),
            "avslutsutfall",
            List.of(
                    "bade_arbetar_och_studerar",
                    "omfattning_10",
                    "omfattning_20",
                    "omfattning_30",
                    "omfattning_40",
                    "omfattning_50",
                    "omfattning_60",
                    "omfattning_70",
                    "omfattning_75",
                    "omfattning_80",
                    "omfattning_90",
                    "omfattning_100",
                    "arbete",
                    "arbete_eller_studier",
                    "arbete_studier_arbetssokande"),
            "nadda_bada",
            List.of("arbete_studier_arbetssokande", "fortsatt_rehabilitering", "sjukdom", "ovrigt"),
            "ors",
            NaiveOrs.KLASSER,
            "efter_avslut",
            List.of(
                    "6",
                    "6:arbete_studier_arbetssokande",
                    "6:fortsatt_rehabilitering",
                    "6:sjukdom",
                    "6:ovrigt",
                    "avslut6:arbete_studier_arbetssokande",
                    "avslut6:fortsatt_rehabilitering",
                    "avslut6:sjukdom",
                    "avslut6:ovrigt",
                    "18",
                    "18:arbete_studier_arbetssokande",
                    "18:fortsatt_rehabilitering",
                    "18:sjukdom",
                    "18:ovrigt",
                    "avslut18:arbete_studier_arbetssokande",
                    "avslut18:fortsatt_rehabilitering",
                    "avslut18:sjukdom",
                    "avslut18:ovrigt"));

    private static final Map<String, List<String>> MATT = Map.ofEntries(
            Map.entry(
                    "deltagare",
                    List.of(
                            "inskrivna",
                            "avslutade",
                            "avslutade_hela_insatstiden",
                            "pagaende",
                            "totalt",
                            "i_perioden",
                            "unika")),
            Map.entry(
                    "resultat",
                    List.of(
                            "avslutade",
                            "avslutade_utan_provotid",
                            "till_arbete_studier",
                            "arbete_studier_arbetssokande")),
            Map.entry(
                    NaiveCounter.PA_SIDAN,
                    List.of(
                            "avslutade",
                            "avslutade_utan_provotid",
                            "till_arbete_studier",
                            "arbete_studier_arbetssokande",
                            "till_arbete_studier_utan_provotid",
                            "arbete_studier_arbetssokande_utan_provotid")),
            Map.entry("nadda_bada", List.of("avslut", "efter_6", "efter_18")),
            Map.entry("handlingsplan", List.of("deltagare", "med_plan", "plan_inom_en_manad")),
            Map.entry("anonyma", List.of("anonyma")),
            Map.entry("avslutsutfall", List.of("personer")),
            Map.entry("avslutsanledning", List.of("avslutade")),
            Map.entry("alder", List.of("startade")),
            Map.entry("utbildning", List.of("startade")),
            Map.entry("forsorjningstid", List.of("startade")),
            Map.entry("forsorjning", List.of("kallor_fore", "kallor_efter", "personer_fore", "personer_efter")),
            Map.entry("sysselsattning", List.of("fore", "efter")),
            Map.entry("uppfoljning", List.of("forfallna", "i_tid", "sena", "hoppades_over", "ej_gjorda")),
            Map.entry("smail", List.of("upp", "lika", "ned", "saknar_andra")),
            Map.entry("ors", List.of("serier")),
            Map.entry("insatstid", List.of("avslutade", "dagar_summa", "dagar_medel")));

    /**
     * The rows; a code that ended before the period only when somebody stands on it, unless it is what stands for okänt, and
     * a question that a site has added only when somebody answered it.
     */
    List<String> of(String tabell, Predicate<String> hasAny) {
        var rows = new ArrayList<>(CODES.getOrDefault(tabell, List.of()).stream()
                .filter(kod -> !ended.getOrDefault(kod, LocalDate.MAX).isBefore(fran)
                        || kod.equals("saknas_okand")
                        || hasAny.test(kod))
                .toList());
        rows.addAll(MORE.getOrDefault(tabell, List.of()));
        if (tabell.equals("smail")) {
            rows.addAll(NaiveSmail.RADER);
            rows.addAll(NaiveSmail.EGNA.stream().filter(hasAny).toList());
        }
        return rows.isEmpty() ? List.of("") : rows;
    }

    static List<String> matt(String tabell, String kategori) {
        if (tabell.equals("efter_avslut")) {
            return kategori.contains(":") ? List.of("antal") : List.of("aktuella", "sokta", "natta");
        }
        return MATT.getOrDefault(tabell, List.of());
    }
}
