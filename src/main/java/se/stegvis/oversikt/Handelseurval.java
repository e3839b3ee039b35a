package se.stegvis.oversikt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Sidor;

/**
 * What a time line shows, as its address says.
 *
 * @param slag codes of the kinds; empty for all
 * @param sida from 1
 */
record Handelseurval(
        List<String> slag, @Nullable LocalDate fran, @Nullable LocalDate till, boolean aldstForst, int sida) {

    private static final List<Alternativ> ORDNING =
            List.of(new Alternativ("fallande", "Senaste först"), new Alternativ("stigande", "Äldsta först"));
    private static final LocalDate FORST = LocalDate.of(1000, 1, 1);
    private static final LocalDate SIST = LocalDate.of(9999, 12, 31);

    static Check check(List<String> slag, String fran, String till, String ordning) {
        return new Check(FormData.ofAll(Map.of(
                "slag",
                slag,
                "fran",
                List.of(fran),
                "till",
                List.of(till),
                "ordning",
                List.of(ordning.equals("stigande") ? ordning : "fallande"))));
    }

    static Handelseurval read(Check check, String sida) {
        var fran = check.optionalDate("fran").orElse(null);
        var till = check.optionalDate("till").orElse(null);
        check.rule(fran == null || till == null || !till.isBefore(fran), "till", "Perioden slutar innan den börjar");
        var slag = check.choices("slag", Handelseslag.ALTERNATIV);
        return new Handelseurval(
                check.error("slag").isEmpty() ? slag : List.of(),
                fran,
                till,
                check.data().get("ordning").equals("stigande"),
                Sidor.sida(sida));
    }

    static Formular declare(Formular form) {
        return form.text("fran", "till").val("slag", Handelseslag.ALTERNATIV).val("ordning", ORDNING);
    }

    List<String> allaSlag() {
        return slag.isEmpty()
                ? Arrays.stream(Handelseslag.values()).map(Handelseslag::kod).toList()
                : slag;
    }

    LocalDate forsta() {
        return fran == null ? FORST : fran;
    }

    LocalDate sista() {
        return till == null ? SIST : till;
    }

    /** The filter in words, for paper. */
    String iOrd() {
        var vilka = slag.isEmpty()
                ? "Alla händelser"
                : Arrays.stream(Handelseslag.values())
                        .filter(s -> slag.contains(s.kod()))
                        .map(Handelseslag::etikett)
                        .collect(Collectors.joining(", "));
        return vilka
                + (fran == null ? "" : " från " + Datum.lasbart(fran))
                + (till == null ? "" : " till och med " + Datum.lasbart(till));
    }

    /** For the end of the address, without the page. */
    String query() {
        var parts = new ArrayList<String>();
        slag.forEach(s -> parts.add("slag=" + s));
        if (fran != null) {
            parts.add("fran=" + fran);
        }
        if (till != null) {
            parts.add("till=" + till);
        }
        if (aldstForst) {
            parts.add("ordning=stigande");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
