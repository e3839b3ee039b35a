package se.stegvis.demo;

import java.util.List;

/** What is answered at enrolment; a word stands as often as it is common, and an empty one was not asked. */
record DemoBakgrund(
        List<String> remittent,
        List<String> utbildning,
        List<String> tid,
        List<String> forsorjning,
        List<String> sysselsattning) {

    static final DemoBakgrund FORREHAB = new DemoBakgrund(
            List.of("fk", "fk", "kommun", "kommun", "region", "region", "af", "egen", "annan", ""),
            List.of(
                    "grundskola",
                    "grundskola",
                    "gymnasium",
                    "gymnasium",
                    "gymnasium",
                    "gymnasium",
                    "hogskola_upp_till_1_ar",
                    "hogskola_upp_till_3_ar",
                    "hogskola_mer_an_3_ar",
                    "saknas_okand",
                    "vill_inte_svara",
                    ""),
            List.of(
                    "upp_till_1_ar",
                    "upp_till_2_ar",
                    "upp_till_2_ar",
                    "upp_till_3_ar",
                    "upp_till_4_ar",
                    "upp_till_5_ar",
                    "upp_till_6_ar",
                    "upp_till_8_ar",
                    "9_ar_eller_mer",
                    "9_ar_eller_mer",
                    "okant",
                    "vill_inte_svara"),
            List.of(
                    "forsorjningsstod",
                    "forsorjningsstod",
                    "forsorjningsstod",
                    "sjukpenning_rehabpenning",
                    "sjukpenning_rehabpenning",
                    "sjukpenning_rehabpenning|forsorjningsstod",
                    "aktivitetsersattning",
                    "aktivitetsstod",
                    "aktivitetsstod|forsorjningsstod",
                    "sjukersattning",
                    "etableringsersattning",
                    "a_kassa",
                    "ingen_offentlig",
                    "vill_inte_svara",
                    ""),
            List.of("", "", "", "", "okant", "aktivt_arbetssokande", "subventionerat_arbete:25", "vill_inte_svara"));

    static final DemoBakgrund UNGA = new DemoBakgrund(
            List.of("kommun", "kommun", "kommun", "af", "egen", "region", ""),
            List.of("grundskola", "grundskola", "grundskola", "grundskola", "gymnasium", "saknas_okand", ""),
            List.of("ingen", "ingen", "upp_till_1_ar", "upp_till_1_ar", "upp_till_2_ar", "upp_till_3_ar", "okant"),
            List.of(
                    "ingen_offentlig",
                    "ingen_offentlig",
                    "forsorjningsstod",
                    "forsorjningsstod",
                    "aktivitetsersattning",
                    "aktivitetsstod",
                    "vill_inte_svara",
                    ""),
            List.of("", "", "studier", "aktivt_arbetssokande", "okant", "ej_subventionerat_arbete:10"));

    static final DemoBakgrund ARBETE = new DemoBakgrund(
            List.of("af", "af", "kommun", "fk"),
            List.of("gymnasium", "gymnasium", "grundskola", "hogskola_upp_till_3_ar"),
            List.of("upp_till_1_ar", "upp_till_2_ar", "upp_till_4_ar"),
            List.of("aktivitetsstod", "aktivitetsstod|forsorjningsstod", "a_kassa", "forsorjningsstod"),
            List.of("aktivt_arbetssokande", "aktivt_arbetssokande", "subventionerat_arbete:50", ""));

    void skriv(DemoRad rad, DemoSlump slump) {
        rad.set("remittent", slump.en(remittent))
                .set("utbildning", slump.en(utbildning))
                .set("forsorjningstid", slump.en(tid))
                .set("forsorjning_fore", slump.en(forsorjning))
                .set("sysselsattning_fore", slump.en(sysselsattning));
    }
}
