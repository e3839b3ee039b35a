package se.stegvis.slutdokumentation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All the words of a version. It needs nothing else to be read, so a given one stays as it was when labels have changed.
 *
 * @param format of the JSON; raised when the meaning of a field changes
 * @param insats its name
 * @param till to whom it was given when that was not the participant; empty when it was, and before
 * @param avsnitt by the code of the {@link Avsnitt}: as a name of a field no masking changes it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Innehall(int format, String insats, String till, Map<String, Stycke> avsnitt) {

    private static final int FORMAT = 1;
    private static final Stycke TOMT = new Stycke("", "", "");

    /**
     * A section.
     *
     * @param forslag what was suggested when it was last looked at
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Stycke(String rubrik, String forslag, String text) {}

    /** Of what is suggested, as it is suggested. */
    static Innehall forslag(String insats, Map<Avsnitt, String> forslag) {
        return of(insats, a -> {
            var text = forslag.getOrDefault(a, "");
            return new Stycke(a.etikett(), text, text);
        });
    }

    /** Without a word. */
    static Innehall tomt(String insats) {
        return of(insats, a -> new Stycke(a.etikett(), "", ""));
    }

    private static Innehall of(String insats, Function<Avsnitt, Stycke> stycke) {
        var avsnitt = new LinkedHashMap<String, Stycke>();
        Arrays.stream(Avsnitt.values()).forEach(a -> avsnitt.put(a.kod(), stycke.apply(a)));
        return new Innehall(FORMAT, insats, "", avsnitt);
    }

    Stycke stycke(Avsnitt avsnittet) {
        return avsnitt.getOrDefault(avsnittet.kod(), TOMT);
    }

    String text(Avsnitt avsnittet) {
        return stycke(avsnittet).text();
    }

    boolean isTomt() {
        return avsnitt.values().stream().allMatch(s -> s.text().isBlank());
    }

    /** With other words in every section. */
    Innehall med(Map<Avsnitt, String> texter) {
        return byt(a -> new Stycke(
                stycke(a).rubrik(),
                stycke(a).forslag(),
                texter.getOrDefault(a, stycke(a).text())));
    }

    /** With what is suggested now, and the words that were chosen where it is another. */
    Innehall med(Map<Avsnitt, String> forslag, Map<Avsnitt, String> texter) {
        return byt(a -> new Stycke(
                stycke(a).rubrik(),
                forslag.getOrDefault(a, ""),
                texter.getOrDefault(a, stycke(a).text())));
    }

    /** As it is given: to somebody, and without the section when the participant does not want it. */
    Innehall lamnat(String mottagare, boolean medSkattningar) {
        var givet = byt(a -> a == Avsnitt.SKATTNINGAR && !medSkattningar
                ? new Stycke(stycke(a).rubrik(), "", "")
                : stycke(a));
        return new Innehall(format, insats, mottagare, givet.avsnitt);
    }

    /** To be corrected in a further version, with the headings of today. */
    Innehall igen() {
        var nytt =
                byt(a -> new Stycke(a.etikett(), stycke(a).forslag(), stycke(a).text()));
        return new Innehall(FORMAT, insats, "", nytt.avsnitt);
    }

    private Innehall byt(Function<Avsnitt, Stycke> stycke) {
        var nya = new LinkedHashMap<>(avsnitt);
        Arrays.stream(Avsnitt.values()).forEach(a -> nya.put(a.kod(), stycke.apply(a)));
        return new Innehall(format, insats, till, nya);
    }

    /** With everything somebody wrote put through this, as when free text is not to be shown. */
    Innehall fritext(UnaryOperator<String> text) {
        var nya = new LinkedHashMap<String, Stycke>();
        avsnitt.forEach(
                (kod, s) -> nya.put(kod, new Stycke(s.rubrik(), text.apply(s.forslag()), text.apply(s.text()))));
        return new Innehall(format, insats, text.apply(till), nya);
    }
}
