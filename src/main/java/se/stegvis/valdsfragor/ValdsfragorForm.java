package se.stegvis.valdsfragor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form with one question. */
final class ValdsfragorForm {

    /** How it is. */
    enum Lage {
        INTE("inte", "Inte ställda"),
        STALLDA("stallda", "Ställda"),
        HANVISAD("hanvisad", "Ställda, och deltagaren är hänvisad till stöd");

        private final String kod;
        private final String etikett;

        Lage(String kod, String etikett) {
            this.kod = kod;
            this.etikett = etikett;
        }

        static Lage of(Optional<Valdsfragor> har) {
            return har.map(v -> v.hanvisad() ? HANVISAD : STALLDA).orElse(INTE);
        }
    }

    static final String LAGE = "lage";

    private static final List<Alternativ> VAL = Stream.of(Lage.values())
            .map(lage -> new Alternativ(lage.kod, lage.etikett))
            .toList();

    static FormData of(Optional<Valdsfragor> har) {
        return FormData.of(Map.of(
                LAGE,
                Lage.of(har).kod,
                "version",
                String.valueOf(har.map(Valdsfragor::version).orElse(0))));
    }

    static Formular declare(Formular form) {
        return form.text("version").val(LAGE, VAL);
    }

    static Lage read(Check check) {
        var kod = check.choice(LAGE, VAL, "Välj hur det är");
        return Stream.of(Lage.values())
                .filter(lage -> lage.kod.equals(kod))
                .findFirst()
                .orElse(Lage.INTE);
    }

    private ValdsfragorForm() {}
}
