package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;

/** The baseline at enrolment. An empty code is a question not asked. */
record Bakgrund(
        String remittent,
        String utbildning,
        String forsorjningstid,
        List<Flerval> forsorjning,
        List<Flerval> sysselsattning) {

    static Bakgrund read(Row row, @Nullable LocalDate day, Rules rules) {
        return new Bakgrund(
                code(row, "remittent", Kodlista.REMITTENT, day, rules),
                code(row, "utbildning", Kodlista.UTBILDNING, day, rules),
                code(row, "forsorjningstid", Kodlista.FORSORJNINGSTID, day, rules),
                Flerval.forsorjning(row, "forsorjning_fore", day, rules),
                Flerval.sysselsattning(row, "sysselsattning_fore", day, rules));
    }

    String field(String column) {
        return switch (column) {
            case "remittent" -> remittent;
            case "utbildning" -> utbildning;
            case "forsorjningstid" -> forsorjningstid;
            case "forsorjning_fore" -> Flerval.join(forsorjning);
            case "sysselsattning_fore" -> Flerval.join(sysselsattning);
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String code(Row row, String column, Kodlista lista, @Nullable LocalDate day, Rules rules) {
        var code = row.code(column, kod -> rules.isCodeOrAnswer(lista, kod));
        if (!rules.isValidSince(day, lista, code)) {
            row.problem(column, Rules.ENDED);
        }
        return code;
    }
}
