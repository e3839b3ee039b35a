package se.stegvis.datautbyte;

import java.util.List;
import se.stegvis.gemensamt.Kodlista;

/** The baseline at enrolment. An empty code is a question not asked. */
record Bakgrund(
        String remittent,
        String utbildning,
        String forsorjningstid,
        List<Flerval> forsorjning,
        List<Flerval> sysselsattning) {

    static Bakgrund read(Row row, Rules rules) {
        return new Bakgrund(
                code(row, "remittent", Kodlista.REMITTENT, rules),
                code(row, "utbildning", Kodlista.UTBILDNING, rules),
                code(row, "forsorjningstid", Kodlista.FORSORJNINGSTID, rules),
                Flerval.forsorjning(row, "forsorjning_fore", rules),
                Flerval.sysselsattning(row, "sysselsattning_fore", rules));
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

    private static String code(Row row, String column, Kodlista lista, Rules rules) {
        return row.code(column, kod -> rules.isCodeOrAnswer(lista, kod));
    }
}
