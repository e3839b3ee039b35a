package se.stegvis.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of deltaganden.csv being made. */
final class DemoRad {

    private static final List<String> KOLUMNER = List.of(
            "insats",
            "deltagar_nr",
            "anonym",
            "kon",
            "fodd",
            "personnummer",
            "fornamn",
            "efternamn",
            "samtycke",
            "remittent",
            "inskriven",
            "kontaktperson",
            "utbildning",
            "forsorjningstid",
            "forsorjning_fore",
            "sysselsattning_fore",
            "plan_upprattad",
            "plan_forankrad_deltagare",
            "plan_forankrad_remittent",
            "utskriven",
            "avslutsanledning",
            "utfall",
            "forsorjning_efter",
            "avslutsanledning_text",
            "overford_fran_insats",
            "overford_fran_inskriven",
            "samtycke_uppfoljning");

    private final Map<String, String> falt = new HashMap<>();

    static String head() {
        return String.join(";", KOLUMNER);
    }

    DemoRad set(String kolumn, Object varde) {
        if (!KOLUMNER.contains(kolumn)) {
            throw new IllegalArgumentException(kolumn);
        }
        falt.put(kolumn, varde.toString());
        return this;
    }

    String get(String kolumn) {
        return falt.getOrDefault(kolumn, "");
    }

    boolean har(String kolumn, String varde) {
        return get(kolumn).equals(varde);
    }

    LocalDate inskriven() {
        return LocalDate.parse(get("inskriven"));
    }

    /** The last day; null while it goes on. */
    @Nullable
    LocalDate utskriven() {
        return get("utskriven").isEmpty() ? null : LocalDate.parse(get("utskriven"));
    }

    /** The last day; only of one that is known to have one. */
    LocalDate slut() {
        return Objects.requireNonNull(utskriven());
    }

    DemoPersoner.Person person() {
        return new DemoPersoner.Person(get("kon"), get("fodd"), get("personnummer"), get("fornamn"), get("efternamn"));
    }

    DemoRad person(DemoPersoner.Person person) {
        return set("kon", person.kon())
                .set("fodd", person.fodd())
                .set("personnummer", person.personnummer())
                .set("fornamn", person.fornamn())
                .set("efternamn", person.efternamn());
    }

    String csv() {
        return KOLUMNER.stream().map(this::get).map(DemoRad::quoted).collect(Collectors.joining(";"));
    }

    private static String quoted(String text) {
        return text.contains(";") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
