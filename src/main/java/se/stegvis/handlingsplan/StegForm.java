package se.stegvis.handlingsplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/**
 * The steg under a delmål in the form: {@code mal_0_steg_0_vad}, {@code _ansvarig}, {@code _vem}, {@code _klart_senast},
 * {@code _status}, {@code _resultat}.
 */
final class StegForm {

    private static final int MAX = 20;
    private static final int NYA = 2;
    private static final Map<String, String> TOMT =
            Map.of("status", Stegstatus.PLANERAT.kod(), "ansvarig", "", "vad", "", "vem", "", "resultat", "");

    /** A steg as the page shows it. */
    record Rad(
            int nummer, Falt nyckel, Falt vad, Falt ansvarig, Falt vem, Falt klartSenast, Falt status, Falt resultat) {}

    /** The fields of what is saved, and of empty rows after it. */
    static Map<String, String> fields(int mal, List<Steg> steg) {
        var fields = new LinkedHashMap<String, String>();
        var rows = Math.max(steg.size() + 1, NYA);
        for (int j = 0; j < Math.min(rows, MAX); j++) {
            var prefix = prefix(mal, j);
            var known = j < steg.size() ? fields(steg.get(j)) : TOMT;
            known.forEach((name, value) -> fields.put(prefix + name, value));
        }
        return fields;
    }

    private static Map<String, String> fields(Steg s) {
        return Map.of(
                "nyckel", s.nyckel(),
                "vad", s.vad(),
                "ansvarig", s.ansvarig().kod(),
                "vem", s.vem(),
                "klart_senast", Objects.toString(s.klartSenast(), ""),
                "status", s.status().kod(),
                "resultat", s.resultat());
    }

    static List<Rad> declare(Formular form, int mal) {
        return IntStream.range(0, rows(form::has, mal))
                .mapToObj(j -> declare(form, j + 1, prefix(mal, j)))
                .toList();
    }

    private static Rad declare(Formular form, int nummer, String p) {
        form.adoptRow(
                p + "vad", p + "nyckel", p + "ansvarig", p + "vem", p + "klart_senast", p + "status", p + "resultat");
        form.text(p + "nyckel", p + "vad", p + "vem", p + "klart_senast", p + "resultat")
                .val(p + "ansvarig", Ansvarig.ALTERNATIV)
                .val(p + "status", Stegstatus.ALTERNATIV);
        return new Rad(
                nummer,
                form.falt(p + "nyckel"),
                form.falt(p + "vad"),
                form.falt(p + "ansvarig"),
                form.falt(p + "vem"),
                form.falt(p + "klart_senast"),
                form.falt(p + "status"),
                form.falt(p + "resultat"));
    }

    static List<Steg> read(Check check, int mal, Set<String> nycklar) {
        var steg = new ArrayList<Steg>();
        for (int j = 0; j < rows(check.data()::has, mal); j++) {
            var p = prefix(mal, j);
            var plats = "steg %d i delmål %d".formatted(j + 1, mal + 1);
            var vad = check.optionalText(p + "vad", 300);
            var vem = check.optionalText(p + "vem", 100);
            var resultat = check.optionalText(p + "resultat", 500);
            var datum = check.optionalDate(p + "klart_senast");
            if (vad.isEmpty()) {
                var rest = check.data().get(p + "klart_senast").strip() + vem + resultat;
                check.rule(rest.isEmpty(), p + "vad", "Skriv vad som ska göras i %s, eller töm raden".formatted(plats));
                continue;
            }
            var ansvarig = check.choice(p + "ansvarig", Ansvarig.ALTERNATIV, "Välj vem som ansvarar för " + plats);
            var status = check.choice(p + "status", Stegstatus.ALTERNATIV, "Välj status för " + plats);
            if (check.error(p + "ansvarig").isEmpty()
                    && check.error(p + "status").isEmpty()) {
                var nyckel = Nyckel.of(check.data().get(p + "nyckel"), nycklar);
                steg.add(new Steg(
                        nyckel, vad, Ansvarig.of(ansvarig), vem, datum.orElse(null), Stegstatus.of(status), resultat));
            }
        }
        return steg;
    }

    /** Whether something stands in any of the rows. */
    static boolean finns(FormData data, int mal) {
        return IntStream.range(0, rows(data::has, mal))
                .anyMatch(j -> !data.get(prefix(mal, j) + "vad").isBlank());
    }

    private static int rows(Predicate<String> has, int mal) {
        return DelmalForm.rows(has, MAX, j -> prefix(mal, j) + "vad");
    }

    private static String prefix(int mal, int steg) {
        return "mal_%d_steg_%d_".formatted(mal, steg);
    }

    private StegForm() {}
}
