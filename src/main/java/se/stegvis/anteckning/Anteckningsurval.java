package se.stegvis.anteckning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Sidor;

/**
 * Which notes a list shows, as its address says.
 *
 * @param slag code; empty for all
 * @param utkast only the reader's own utkast
 * @param sida from 1
 */
record Anteckningsurval(String slag, @Nullable LocalDate fran, @Nullable LocalDate till, boolean utkast, int sida) {

    static final int PER_SIDA = 50;

    private static final LocalDate FORST = LocalDate.of(1000, 1, 1);
    private static final LocalDate SIST = LocalDate.of(9999, 12, 31);

    static Check check(String slag, String fran, String till, String utkast) {
        return new Check(FormData.of(Map.of("slag", slag, "fran", fran, "till", till, "utkast", utkast)));
    }

    static Anteckningsurval read(Check check, List<Alternativ> slag, String sida) {
        var fran = check.optionalDate("fran").orElse(null);
        var till = check.optionalDate("till").orElse(null);
        check.rule(fran == null || till == null || !till.isBefore(fran), "till", "Perioden slutar innan den börjar");
        return new Anteckningsurval(
                check.optionalChoice("slag", slag).orElse(""),
                fran,
                till,
                check.data().get("utkast").equals("ja"),
                Sidor.sida(sida));
    }

    static Formular declare(Formular form, List<Alternativ> slag) {
        return form.text("fran", "till")
                .val("slag", slag)
                .val("utkast", List.of(new Alternativ("ja", "Bara mina utkast")));
    }

    LocalDate forsta() {
        return fran == null ? FORST : fran;
    }

    LocalDate sista() {
        return till == null ? SIST : till;
    }

    boolean filtrerat() {
        return !query().isEmpty();
    }

    /** For the end of the address, without the page. */
    String query() {
        var parts = new ArrayList<String>();
        if (!slag.isEmpty()) {
            parts.add("slag=" + slag);
        }
        if (fran != null) {
            parts.add("fran=" + fran);
        }
        if (till != null) {
            parts.add("till=" + till);
        }
        if (utkast) {
            parts.add("utkast=ja");
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
