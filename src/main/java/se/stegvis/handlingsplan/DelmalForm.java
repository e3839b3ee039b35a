package se.stegvis.handlingsplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The rows of the form: {@code mal_0_rubrik}, {@code _livsomrade}, {@code _status}, {@code _skal}, and under them those of
 * {@link StegForm}. Without script a page cannot grow, so it always has empty rows to write in, and rows left or made
 * empty are not saved.
 */
final class DelmalForm {

    /** So many that nobody is stopped, and so few that a form stays below the number of fields a post may have. */
    static final int MAX = 20;

    private static final Delmal TOMT = new Delmal("", "", null, Delmalstatus.PAGAR, "", List.of());

    /** A delmål as the page shows it. */
    record Mal(
            int nummer, Falt nyckel, Falt rubrik, Falt livsomrade, Falt status, Falt skal, List<StegForm.Rad> steg) {}

    /** The fields of what is saved, and of empty rows after it. */
    static Map<String, String> fields(List<Delmal> delmal) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(delmal.size() + 1, MAX); i++) {
            var mal = i < delmal.size() ? delmal.get(i) : TOMT;
            fields.put(name(i, "rubrik"), mal.rubrik());
            fields.put(name(i, "nyckel"), mal.nyckel());
            fields.put(name(i, "livsomrade"), Objects.toString(mal.livsomrade(), ""));
            fields.put(name(i, "status"), mal.status().kod());
            fields.put(name(i, "skal"), mal.skal());
            fields.putAll(StegForm.fields(i, mal.steg()));
        }
        return fields;
    }

    static List<Mal> declare(Formular form, List<Alternativ> livsomraden) {
        var mal = new ArrayList<Mal>();
        for (int i = 0; i < rows(form::has, MAX, j -> rubrik(j)); i++) {
            var steg = StegForm.declare(form, i);
            form.adoptRow(rubrik(i), name(i, "nyckel"), name(i, "livsomrade"), name(i, "status"), name(i, "skal"));
            form.text(rubrik(i), name(i, "nyckel"), name(i, "skal"))
                    .val(name(i, "livsomrade"), livsomraden)
                    .val(name(i, "status"), Delmalstatus.ALTERNATIV);
            mal.add(new Mal(
                    i + 1,
                    form.falt(name(i, "nyckel")),
                    form.falt(rubrik(i)),
                    form.falt(name(i, "livsomrade")),
                    form.falt(name(i, "status")),
                    form.falt(name(i, "skal")),
                    steg));
        }
        return mal;
    }

    /** The rows that hold something, in the order of the page. */
    static List<Delmal> read(Check check, List<Alternativ> livsomraden, Set<String> nycklar) {
        var delmal = new ArrayList<Delmal>();
        for (int i = 0; i < rows(check.data()::has, MAX, j -> rubrik(j)); i++) {
            var rubrik = check.optionalText(rubrik(i), 200);
            var skal = check.optionalText(name(i, "skal"), 300);
            var steg = StegForm.read(check, i, nycklar);
            var finns = !rubrik.isEmpty() || !skal.isEmpty() || StegForm.finns(check.data(), i);
            check.rule(
                    !rubrik.isEmpty() || !finns,
                    rubrik(i),
                    "Skriv vad delmål %d är, eller töm stegen under det".formatted(i + 1));
            var livsomrade = check.optionalChoice(name(i, "livsomrade"), livsomraden);
            var status = status(check, i, skal);
            if (finns) {
                var nyckel = Nyckel.of(check.data().get(name(i, "nyckel")), nycklar);
                delmal.add(new Delmal(nyckel, rubrik, livsomrade.orElse(null), status, skal, steg));
            }
        }
        return delmal;
    }

    private static Delmalstatus status(Check check, int mal, String skal) {
        var field = name(mal, "status");
        var kod = check.optionalChoice(field, Delmalstatus.ALTERNATIV).orElse(Delmalstatus.PAGAR.kod());
        if (!check.error(field).isEmpty()) {
            return Delmalstatus.PAGAR;
        }
        var status = Delmalstatus.of(kod);
        check.rule(
                status != Delmalstatus.AVSLUTAT || !skal.isEmpty(),
                name(mal, "skal"),
                "Skriv varför delmål %d avslutas utan att vara uppnått".formatted(mal + 1));
        return status;
    }

    /** How many rows there are, up to the first that is missing. */
    static int rows(Predicate<String> has, int max, IntFunction<String> field) {
        int rows = 0;
        while (rows < max && has.test(field.apply(rows))) {
            rows++;
        }
        return rows;
    }

    private static String rubrik(int mal) {
        return name(mal, "rubrik");
    }

    private static String name(int mal, String field) {
        return "mal_%d_%s".formatted(mal, field);
    }

    private DelmalForm() {}
}
