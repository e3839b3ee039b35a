package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;

/** Tables as files, asked for in the words of an address. */
@Singleton
public class Statistikfiler {
    private final Statistik statistik;

    Statistikfiler(Statistik statistik) {
        this.statistik = statistik;
    }

    /**
     * Counts the table that the file name asks for, {@code deltagare.csv}.
     *
     * @param namn names of insatser, in the order to show them; none is all that are allowed
     * @param tillatna the insatser that whoever asks may count
     * @return empty when there is no such table, format or allowed insats: the three are not told apart
     * @throws Refused when a date is none, or the period is reversed
     */
    public Optional<Statistikfil> fil(String fil, String fran, String till, List<String> namn, List<Insats> tillatna) {
        var dot = fil.lastIndexOf('.');
        var tabell = Tabell.find(fil.substring(0, Math.max(0, dot)));
        var format = Filformat.ofExtension(fil.substring(dot + 1));
        var insatser = chosen(namn, tillatna);
        if (tabell.isEmpty() || format.isEmpty() || insatser.isEmpty()) {
            return Optional.empty();
        }
        var resultat = statistik.rakna(tabell.get(), insatser.get(), period(fran, till));
        return Optional.of(new Statistikfil(resultat, format.get()));
    }

    /** The period from and to the days, as an address spells them. */
    public static Period period(String fran, String till) {
        var first = day(fran, "fran");
        var last = day(till, "till");
        if (last.isBefore(first)) {
            throw new Refused("Perioden slutar innan den börjar.");
        }
        return new Period(first, last);
    }

    private static LocalDate day(String text, String name) {
        return Datum.parse(text).orElseThrow(() -> new Refused("Ange " + name + " som ett datum, ÅÅÅÅ-MM-DD."));
    }

    /** Those named, of those allowed, in the order named; all when none is. Empty when one of them is not allowed. */
    static Optional<List<Insats>> chosen(List<String> namn, List<Insats> tillatna) {
        if (namn.isEmpty()) {
            return Optional.of(tillatna);
        }
        var byName = new LinkedHashMap<String, Insats>();
        tillatna.forEach(insats -> byName.put(insats.namn(), insats));
        var chosen = new ArrayList<Insats>();
        for (var name : new LinkedHashSet<>(namn)) {
            var insats = byName.get(name);
            if (insats == null) {
                return Optional.empty();
            }
            chosen.add(insats);
        }
        return Optional.of(chosen);
    }
}
