package se.stegvis.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.medarbetare.DemoKonto;

/** Some two years of participants, the same every time but for the day they are counted back from. */
final class DemoDeltaganden {

    private static final String HEAD = "insats;deltagar_nr;anonym;kon;fodd;personnummer;fornamn;efternamn;samtycke;"
            + "remittent;inskriven;kontaktperson;utbildning;forsorjningstid;forsorjning_fore;sysselsattning_fore;"
            + "plan_upprattad;plan_forankrad_deltagare;plan_forankrad_remittent;utskriven;avslutsanledning;utfall;"
            + "forsorjning_efter\n";
    private static final List<String> REMITTENT = List.of("kommun", "af", "fk", "region", "egen", "");
    private static final List<String> UTBILDNING = List.of(
            "grundskola", "gymnasium", "gymnasium", "hogskola_upp_till_3_ar", "saknas_okand", "vill_inte_svara");
    private static final List<String> TID =
            List.of("upp_till_1_ar", "upp_till_2_ar", "upp_till_4_ar", "9_ar_eller_mer");
    private static final List<String> FORSORJNING = List.of(
            "forsorjningsstod", "forsorjningsstod", "aktivitetsstod", "sjukpenning_rehabpenning|forsorjningsstod");
    private static final List<String> SYSSELSATTNING = List.of("aktivt_arbetssokande", "", "okant", "studier");
    private static final List<String> EXITS = List.of(
            "utskrivning;subventionerat_arbete:75;ingen_offentlig",
            "utskrivning;studier;studiestod",
            "utskrivning;ej_subventionerat_arbete:100;ingen_offentlig",
            "utskrivning;aktivt_arbetssokande;aktivitetsstod",
            "fortsatt_rehabilitering;aktivt_arbetssokande;forsorjningsstod",
            "sjukdom;;sjukpenning_rehabpenning",
            "flytt;;okant");
    private static final String UTAN_MATNING = "utan_matning;;okant";

    private final Random random = new Random(20260101);
    private final DemoPersoner personer = new DemoPersoner(random);
    private final LocalDate idag;

    DemoDeltaganden(LocalDate idag) {
        this.idag = idag;
    }

    String csv() {
        var rows = new StringBuilder(HEAD);
        named(
                rows,
                DemoInsatser.KLIVET,
                46,
                List.of(DemoKonto.ALLA.get(0).epost(), DemoKonto.ALLA.get(1).epost()));
        named(
                rows,
                DemoInsatser.SPANGEN,
                18,
                List.of(DemoKonto.ALLA.get(1).epost(), DemoKonto.ALLA.get(2).epost()));
        named(rows, DemoInsatser.UNGSTART, 14, List.of(DemoKonto.ALLA.get(3).epost()));
        anonymous(rows, DemoInsatser.KLIVET, 5);
        anonymous(rows, DemoInsatser.UNGSTART, 3);
        return rows.toString();
    }

    private void named(StringBuilder rows, String insats, int antal, List<String> coaches) {
        for (int i = 0; i < antal; i++) {
            var person = personer.next();
            var inskriven = idag.minusDays(5 + (long) i * 680 / antal + random.nextInt(10));
            // The newest has nobody yet, so that a samordnare has something to do.
            var kontaktperson = i == 0 ? "" : coaches.get(i % coaches.size());
            rows.append(String.join(
                            ";",
                            insats,
                            "D" + (1000 + i),
                            "nej",
                            person.kon(),
                            person.fodd(),
                            person.personnummer(),
                            person.fornamn(),
                            person.efternamn(),
                            inskriven.toString(),
                            one(REMITTENT),
                            inskriven.toString(),
                            kontaktperson,
                            one(UTBILDNING),
                            one(TID),
                            one(FORSORJNING),
                            one(SYSSELSATTNING),
                            plan(inskriven),
                            exit(inskriven, i)))
                    .append('\n');
        }
    }

    /** Most are agreed in time, some late, the newest not yet. */
    private String plan(LocalDate inskriven) {
        var agreed = inskriven.plusDays(random.nextInt(6) == 0 ? 45 : 14 + random.nextInt(14));
        return agreed.isAfter(idag) ? ";;" : agreed.minusDays(5) + ";" + agreed + ";" + agreed.minusDays(2);
    }

    private String exit(LocalDate inskriven, int i) {
        boolean early = i % 17 == 16;
        var last = inskriven.plusDays(early ? 50 : 200 + random.nextInt(200));
        if (last.isAfter(idag) || (!early && random.nextInt(4) == 0)) {
            return ";;;";
        }
        return last + ";" + (early ? UTAN_MATNING : one(EXITS));
    }

    private void anonymous(StringBuilder rows, String insats, int antal) {
        var halvar = Halvar.of(idag);
        for (int i = 0; i < antal; i++) {
            rows.append("%s;A%d;ja;%s;;;;;;;%s;;;;;;;;;;;;%n"
                    .formatted(insats, i, i % 2 == 0 ? "kvinna" : "man", halvar)
                    .replace("\r", ""));
        }
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
