package se.stegvis.rojandekontroll;

import java.util.List;
import java.util.Locale;
import se.stegvis.gemensamt.Refused;
import se.stegvis.rojandekontroll.Katalog.Planerat;

/**
 * How people are divided into the rows of a table. Two divisions of the same people with other bounds tell of those between the
 * bounds (16–24 beside 16–29), and what the one is of the other is not in the system; so no two are ever released.
 */
final class Indelning {

    /** Refuses a division of a period that was released with another one; a row that nobody is in is no matter. */
    static void check(Underlag underlag, List<Planerat> planerade) {
        planerade.stream()
                .map(Planerat::underlag)
                .filter(other -> other.period().equals(underlag.period()))
                .forEach(other -> {
                    for (var amne : Amne.values()) {
                        check(amne, underlag, other);
                        check(amne, other, underlag);
                    }
                });
    }

    private static void check(Amne amne, Underlag one, Underlag other) {
        var only = one.kategorier(amne).stream()
                .filter(kod -> !other.kategorier(amne).contains(kod) && counts(one, amne, kod))
                .toList();
        if (!only.isEmpty()) {
            throw new Refused(
                    "Raderna i tabellen %s är inte de som perioden släpptes med (%s). Två indelningar av samma"
                                    .formatted(amne.name().toLowerCase(Locale.ROOT), String.join(", ", only))
                            + " personer kan röja dem som hamnar mellan gränserna.");
        }
    }

    private static boolean counts(Underlag underlag, Amne amne, String kod) {
        return underlag.antal().stream()
                .anyMatch(one ->
                        one.amne() == amne && one.antal() > 0 && one.koder().contains(kod));
    }

    private Indelning() {}
}
