package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The rows of aktiviteter in the form: {@code akt_0_vad}, {@code _slag}, {@code _plats}, {@code _fran}, {@code _till}, {@code _omfattning}. */
final class AktivitetForm {

    private static final int MAX = 20;
    private static final int NYA = 2;
    private static final int AR_BAKAT = 10;
    private static final int AR_FRAMAT = 5;
    private static final List<String> TYPED = List.of("vad", "plats", "fran", "till", "omfattning");

    /** An aktivitet as the page shows it. */
    record Rad(int nummer, Falt nyckel, Falt vad, Falt slag, Falt plats, Falt fran, Falt till, Falt omfattning) {}

    static Map<String, String> fields(List<Aktivitet> aktiviteter) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(Math.max(aktiviteter.size() + 1, NYA), MAX); i++) {
            put(fields, i, i < aktiviteter.size() ? aktiviteter.get(i) : null);
        }
        return fields;
    }

    private static void put(Map<String, String> fields, int i, @Nullable Aktivitet a) {
        fields.put(name(i, "nyckel"), a == null ? "" : a.nyckel());
        fields.put(name(i, "vad"), a == null ? "" : a.vad());
        fields.put(name(i, "slag"), a == null ? "" : a.slag());
        fields.put(name(i, "plats"), a == null ? "" : a.plats());
        fields.put(name(i, "fran"), a == null ? "" : a.fran().toString());
        fields.put(name(i, "till"), a == null ? "" : Objects.toString(a.till(), ""));
        fields.put(name(i, "omfattning"), a == null ? "" : Objects.toString(a.omfattning(), ""));
    }

    static List<Rad> declare(Formular form, List<Alternativ> slag) {
        var rader = new ArrayList<Rad>();
        for (int i = 0; i < DelmalForm.rows(form::has, MAX, j -> name(j, "vad")); i++) {
            int n = i;
            form.adoptRow(
                    name(i, "vad"),
                    Stream.of("nyckel", "slag", "plats", "fran", "till", "omfattning")
                            .map(field -> name(n, field))
                            .toArray(String[]::new));
            form.text(name(i, "nyckel"));
            TYPED.forEach(field -> form.text(name(n, field)));
            form.val(name(i, "slag"), slag);
            rader.add(new Rad(
                    i + 1,
                    form.falt(name(i, "nyckel")),
                    form.falt(name(i, "vad")),
                    form.falt(name(i, "slag")),
                    form.falt(name(i, "plats")),
                    form.falt(name(i, "fran")),
                    form.falt(name(i, "till")),
                    form.falt(name(i, "omfattning"))));
        }
        return rader;
    }

    static List<Aktivitet> read(Check check, List<Alternativ> slag, Set<String> nycklar, LocalDate idag) {
        var aktiviteter = new ArrayList<Aktivitet>();
        for (int i = 0; i < DelmalForm.rows(check.data()::has, MAX, j -> name(j, "vad")); i++) {
            int n = i;
            var typed = TYPED.stream()
                    .map(field -> check.data().get(name(n, field)).strip())
                    .collect(Collectors.joining());
            if (!typed.isEmpty()) {
                aktiviteter.add(read(check, i, slag, nycklar, idag));
            }
        }
        return aktiviteter;
    }

    private static Aktivitet read(Check check, int i, List<Alternativ> slag, Set<String> nycklar, LocalDate idag) {
        var nr = i + 1;
        var vad = check.text(name(i, "vad"), 200, "Skriv vad aktivitet %d är, eller töm raden".formatted(nr));
        var valt = check.choice(name(i, "slag"), slag, "Välj vilket slag aktivitet %d är".formatted(nr));
        var plats = check.optionalText(name(i, "plats"), 200);
        var fran = check.date(name(i, "fran"), "Skriv när aktivitet %d börjar".formatted(nr));
        var till = check.optionalDate(name(i, "till"));
        check.rule(
                till.isEmpty() || !till.get().isBefore(fran),
                name(i, "till"),
                "Aktivitet %d kan inte sluta innan den börjar".formatted(nr));
        near(check, name(i, "fran"), fran, idag);
        till.ifPresent(dag -> near(check, name(i, "till"), dag, idag));
        var omfattning = check.optionalNumber(name(i, "omfattning"), 1, 100);
        return new Aktivitet(
                Nyckel.of(check.data().get(name(i, "nyckel")), nycklar),
                valt,
                vad,
                plats,
                fran,
                till.orElse(null),
                omfattning.isPresent() ? omfattning.getAsInt() : null);
    }

    /** A slip of the finger would stretch the time line over centuries. */
    private static void near(Check check, String field, LocalDate dag, LocalDate idag) {
        check.rule(
                !dag.isBefore(idag.minusYears(AR_BAKAT)) && !dag.isAfter(idag.plusYears(AR_FRAMAT)),
                field,
                "Dagen ligger för långt bort. Kontrollera året");
    }

    private static String name(int i, String field) {
        return "akt_%d_%s".formatted(i, field);
    }

    private AktivitetForm() {}
}
