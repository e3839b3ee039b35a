package se.stegvis.insatsregister;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.insats.ForvantatSlag;
import se.stegvis.insats.Inriktning;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Part;
import se.stegvis.insats.Slag;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** What is written of an insats. The rules are those of the file it can be imported from. */
final class RegisterForm {

    static final String NAMN = "namn";
    static final String VERSION = "version";
    private static final String AGARE = "agare";
    private static final String SLAG = "slag";
    private static final String KOMMUN = "kommun";
    private static final String PARTER = "parter";
    private static final String INRIKTNING = "inriktning";
    private static final String START = "start";
    private static final String SLUT = "slut";
    private static final String FORVANTAT = "forvantat";
    private static final String FORVANTAT_SLAG = "forvantat_slag";

    private static final int LANGST = 200;
    private static final int FLEST = 1_000_000;
    private static final List<Alternativ> SLAGEN = alternativ(Slag.values(), Slag::kod, Slag::etikett);
    private static final List<Alternativ> PARTERNA = alternativ(Part.values(), Part::kod, Part::etikett);
    private static final List<Alternativ> INRIKTNINGAR =
            alternativ(Inriktning.values(), Inriktning::kod, Inriktning::etikett);
    private static final List<Alternativ> FORVANTAT_HUR =
            alternativ(ForvantatSlag.values(), ForvantatSlag::kod, ForvantatSlag::etikett);

    /** All of it that can be changed. */
    record Uppgifter(
            String namn,
            String kommun,
            String parter,
            @Nullable String inriktning,
            @Nullable LocalDate start,
            @Nullable LocalDate slut,
            @Nullable Integer forvantat,
            @Nullable String forvantatSlag) {

        static Uppgifter of(Insats i) {
            return new Uppgifter(
                    i.namn(),
                    i.kommun(),
                    i.parter(),
                    i.inriktning(),
                    i.start(),
                    i.slut(),
                    i.forvantat(),
                    i.forvantatSlag());
        }

        Insats over(Insats i) {
            return new Insats(
                    i.id(),
                    i.insatsagareId(),
                    namn,
                    kommun,
                    parter,
                    i.slag(),
                    inriktning,
                    start,
                    slut,
                    forvantat,
                    forvantatSlag,
                    i.version());
        }

        /** For the audit trail. */
        String kort() {
            return Stream.of(namn, kommun, parter, inriktning, start, slut, forvantat, forvantatSlag)
                    .map(value -> Objects.toString(value, ""))
                    .collect(Collectors.joining(";"));
        }
    }

    /** Meaningful only when the check is ok. */
    static Uppgifter read(Check check) {
        var namn = check.text(NAMN, LANGST, "Skriv vad insatsen heter");
        check.rule(!namn.contains(";") && !namn.contains("|"), NAMN, "Namnet får inte innehålla ; eller |");
        var kommun = Arrays.stream(check.optionalText(KOMMUN, LANGST).split("[,|\\n]"))
                .map(String::strip)
                .filter(del -> !del.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
        var valda = check.choices(PARTER, PARTERNA);
        var start = check.optionalDate(START);
        var slut = check.optionalDate(SLUT);
        check.rule(
                start.isEmpty() || slut.isEmpty() || !slut.get().isBefore(start.get()),
                SLUT,
                "Slutdagen ligger före startdagen");
        var forvantat = check.optionalNumber(FORVANTAT, 0, FLEST);
        var hur = check.optionalChoice(FORVANTAT_SLAG, FORVANTAT_HUR);
        check.rule(forvantat.isEmpty() || hur.isPresent(), FORVANTAT_SLAG, "Välj hur antalet är menat");
        return new Uppgifter(
                namn,
                kommun,
                PARTERNA.stream().map(Alternativ::kod).filter(valda::contains).collect(Collectors.joining("|")),
                check.optionalChoice(INRIKTNING, INRIKTNINGAR).orElse(null),
                start.orElse(null),
                slut.orElse(null),
                forvantat.isPresent() ? forvantat.getAsInt() : null,
                hur.orElse(null));
    }

    static String agare(Check check) {
        return check.text(AGARE, LANGST, "Skriv vem som är insatsägare");
    }

    static String slag(Check check) {
        return check.choice(SLAG, SLAGEN, "Välj slag");
    }

    static FormData stored(Insats i) {
        return FormData.ofAll(Map.ofEntries(
                Map.entry(NAMN, List.of(i.namn())),
                Map.entry(KOMMUN, List.of(i.kommun().replace("|", ", "))),
                Map.entry(PARTER, List.of(i.parter().split("\\|"))),
                Map.entry(INRIKTNING, one(i.inriktning())),
                Map.entry(START, one(i.start())),
                Map.entry(SLUT, one(i.slut())),
                Map.entry(FORVANTAT, one(i.forvantat())),
                Map.entry(FORVANTAT_SLAG, one(i.forvantatSlag())),
                Map.entry(VERSION, List.of(String.valueOf(i.version())))));
    }

    static Formular declare(Formular form) {
        return form.text(VERSION, NAMN, AGARE, KOMMUN, START, SLUT, FORVANTAT)
                .val(SLAG, SLAGEN)
                .val(PARTER, PARTERNA)
                .val(INRIKTNING, INRIKTNINGAR)
                .val(FORVANTAT_SLAG, FORVANTAT_HUR);
    }

    private static List<String> one(@Nullable Object value) {
        return List.of(Objects.toString(value, ""));
    }

    private static <T> List<Alternativ> alternativ(T[] values, Function<T, String> kod, Function<T, String> etikett) {
        return Stream.of(values)
                .map(value -> new Alternativ(kod.apply(value), etikett.apply(value)))
                .toList();
    }

    private RegisterForm() {}
}
