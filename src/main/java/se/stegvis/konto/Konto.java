package se.stegvis.konto;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.konto.KontoQueries.Rad;

/**
 * An account with the rolls it holds or will hold.
 *
 * @param person any of its rows, for what they all say
 * @param roller those over the installation first, then by roll and insats
 */
record Konto(Rad person, List<Rad> roller) {

    private static final Comparator<Rad> ROLLORDNING = Comparator.comparing(
                    (Rad rad) -> insats(rad).isPresent())
            .thenComparing(rad -> roll(rad).map(Roll::ordinal).orElse(-1))
            .thenComparing(rad -> Sokord.fold(insats(rad).orElse("")))
            .thenComparing(rad -> Optional.ofNullable(rad.fran()).orElse(LocalDate.EPOCH));

    /** Gathers the rows of each, in Swedish order of names. */
    static List<Konto> of(List<Rad> rader) {
        var collator = Collator.getInstance(Locale.forLanguageTag("sv"));
        return rader.stream()
                .collect(Collectors.groupingBy(Rad::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new Konto(
                        rows.get(0),
                        rows.stream()
                                .filter(r -> roll(r).isPresent())
                                .sorted(ROLLORDNING)
                                .toList()))
                .sorted(Comparator.comparing((Konto k) -> k.person().namn(), collator::compare)
                        .thenComparing(k -> k.person().epost()))
                .toList();
    }

    boolean har(Roll roll) {
        return roller.stream().anyMatch(rad -> rad.roll() == roll);
    }

    /** Whether every word of the query begins a word of the name or the address. */
    boolean passar(String ord) {
        var text = Sokord.fold(person.namn() + " " + person.epost());
        return Arrays.stream(Sokord.fold(ord).strip().split(" ", -1)).allMatch(word -> text.contains(" " + word));
    }

    /** What it is, in words: "Administratör", "Coach i Klivet". */
    static String rollText(Rad rad, LocalDate idag) {
        var roll = roll(rad).map(Roll::etikett).orElse("");
        var insats = insats(rad).map(namn -> " i " + namn).orElse("");
        var fran = Optional.ofNullable(rad.fran())
                .filter(day -> day.isAfter(idag))
                .map(day -> " från " + Datum.lasbart(day))
                .orElse("");
        return roll + insats + fran;
    }

    private static Optional<Roll> roll(Rad rad) {
        return Optional.ofNullable(rad.roll());
    }

    private static Optional<String> insats(Rad rad) {
        return Optional.ofNullable(rad.insatsNamn());
    }
}
