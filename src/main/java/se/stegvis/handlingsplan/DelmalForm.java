package se.stegvis.handlingsplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/**
 * The rows of the form: {@code mal_0_rubrik}, and under it {@code mal_0_steg_0_vad}, {@code _ansvarig},
 * {@code _klart_senast}, {@code _status}. Without script a page cannot grow, so it always has empty rows to write in, and
 * rows left or made empty are not saved.
 */
final class DelmalForm {

    /** So many that nobody is stopped, and so few that a form stays below the number of fields a post may have. */
    static final int MAX = 20;

    private static final int NYA_STEG = 2;

    /** A delmål as the page shows it. */
    record Mal(int nummer, Falt rubrik, List<Rad> steg) {}

    /** A steg as the page shows it. */
    record Rad(int nummer, Falt vad, Falt ansvarig, Falt klartSenast, Falt status) {}

    /** The fields of what is saved, and of empty rows after it. */
    static Map<String, String> fields(List<Delmal> delmal) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(delmal.size() + 1, MAX); i++) {
            var known = i < delmal.size() ? delmal.get(i) : new Delmal("", List.of());
            var rows = Math.max(known.steg().size() + 1, NYA_STEG);
            fields.put(rubrik(i), known.rubrik());
            for (int j = 0; j < Math.min(rows, MAX); j++) {
                put(fields, steg(i, j), j < known.steg().size() ? known.steg().get(j) : null);
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String prefix, @Nullable Steg steg) {
        fields.put(prefix + "vad", steg == null ? "" : steg.vad());
        fields.put(prefix + "ansvarig", steg == null ? "" : steg.ansvarig().kod());
        fields.put(prefix + "klart_senast", steg == null ? "" : Objects.toString(steg.klartSenast(), ""));
        fields.put(prefix + "status", (steg == null ? Stegstatus.PLANERAT : steg.status()).kod());
    }

    static List<Mal> declare(Formular form) {
        var mal = new ArrayList<Mal>();
        for (int i = 0; i < rows(form::has, DelmalForm::rubrik); i++) {
            var rader = new ArrayList<Rad>();
            for (int j = 0; j < stegRows(form::has, i); j++) {
                rader.add(declare(form, j + 1, steg(i, j)));
            }
            form.adoptRow(rubrik(i));
            mal.add(new Mal(i + 1, form.text(rubrik(i)).falt(rubrik(i)), rader));
        }
        return mal;
    }

    private static Rad declare(Formular form, int nummer, String prefix) {
        form.adoptRow(prefix + "vad", prefix + "ansvarig", prefix + "klart_senast", prefix + "status");
        form.text(prefix + "vad", prefix + "klart_senast")
                .val(prefix + "ansvarig", Ansvarig.ALTERNATIV)
                .val(prefix + "status", Stegstatus.ALTERNATIV);
        return new Rad(
                nummer,
                form.falt(prefix + "vad"),
                form.falt(prefix + "ansvarig"),
                form.falt(prefix + "klart_senast"),
                form.falt(prefix + "status"));
    }

    /** The rows that hold something, in the order of the page. */
    static List<Delmal> read(Check check) {
        var delmal = new ArrayList<Delmal>();
        for (int i = 0; i < rows(check.data()::has, DelmalForm::rubrik); i++) {
            var rubrik = check.optionalText(rubrik(i), 200);
            var steg = readSteg(check, i);
            var finns = !rubrik.isEmpty() || harSteg(check.data(), i);
            check.rule(
                    !rubrik.isEmpty() || !finns,
                    rubrik(i),
                    "Skriv vad delmål %d är, eller töm stegen under det".formatted(i + 1));
            if (finns) {
                delmal.add(new Delmal(rubrik, steg));
            }
        }
        return delmal;
    }

    private static List<Steg> readSteg(Check check, int mal) {
        var steg = new ArrayList<Steg>();
        for (int j = 0; j < stegRows(check.data()::has, mal); j++) {
            var prefix = steg(mal, j);
            var plats = "steg %d i delmål %d".formatted(j + 1, mal + 1);
            var vad = check.optionalText(prefix + "vad", 300);
            var datum = check.optionalDate(prefix + "klart_senast");
            if (vad.isEmpty()) {
                check.rule(
                        check.data().get(prefix + "klart_senast").isBlank(),
                        prefix + "vad",
                        "Skriv vad som ska göras i %s, eller ta bort datumet".formatted(plats));
                continue;
            }
            var ansvarig = check.choice(prefix + "ansvarig", Ansvarig.ALTERNATIV, "Välj vem som ansvarar för " + plats);
            var status = check.choice(prefix + "status", Stegstatus.ALTERNATIV, "Välj status för " + plats);
            if (check.error(prefix + "ansvarig").isEmpty()
                    && check.error(prefix + "status").isEmpty()) {
                steg.add(new Steg(vad, Ansvarig.of(ansvarig), datum.orElse(null), Stegstatus.of(status)));
            }
        }
        return steg;
    }

    private static boolean harSteg(FormData data, int mal) {
        return IntStream.range(0, stegRows(data::has, mal))
                .anyMatch(j -> !data.get(steg(mal, j) + "vad").isBlank());
    }

    private static int stegRows(Predicate<String> has, int mal) {
        return rows(has, j -> steg(mal, j) + "vad");
    }

    private static int rows(Predicate<String> has, IntFunction<String> field) {
        int rows = 0;
        while (rows < MAX && has.test(field.apply(rows))) {
            rows++;
        }
        return rows;
    }

    private static String rubrik(int mal) {
        return "mal_%d_rubrik".formatted(mal);
    }

    private static String steg(int mal, int steg) {
        return "mal_%d_steg_%d_".formatted(mal, steg);
    }

    private DelmalForm() {}
}
