package se.stegvis.insats;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Svar;

/**
 * The code lists, kept for ten seconds: every page asks for labels, and the lists change a few times a year. What an
 * administrator changes is so seen by every instance within ten seconds, and by the one she works on at once.
 */
@Singleton
public class Kodverk {
    private static final Duration LIFE = Duration.ofSeconds(10);

    /** The lists as they were read at a time. */
    private record Read(Instant when, Map<String, Map<String, Kod>> lists) {}

    private final KodQueries queries;
    private final Clock clock;
    private volatile @Nullable Read kept;

    Kodverk(KodQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Every code there is, ended ones too, in their order. */
    public List<Kod> alla(Kodlista lista) {
        return List.copyOf(list(lista).values());
    }

    /** The codes that may be chosen on the day, in their order. */
    public List<Kod> gallande(Kodlista lista, LocalDate day) {
        return gallande(lista, new Period(day, day));
    }

    /** The codes that could be chosen on some day of the period, in their order. */
    public List<Kod> gallande(Kodlista lista, Period period) {
        return list(lista).values().stream()
                .filter(kod -> kod.gallerUnder(period))
                .toList();
    }

    public Optional<Kod> find(Kodlista lista, String kod) {
        return Optional.ofNullable(list(lista).get(kod));
    }

    /** The label of a code, of an answer that is not a value, or of nothing asked; an unknown code is its own label. */
    public String etikett(Kodlista lista, @Nullable String kod) {
        if (kod == null || kod.isEmpty()) {
            return Svar.EJ_FRAGAT;
        }
        var known = list(lista).get(kod);
        return known != null
                ? known.etikett()
                : Svar.find(kod).map(Svar::etikett).orElse(kod);
    }

    /** Forgets what was read; for whoever has changed a list. */
    public void refresh() {
        kept = null;
    }

    private Map<String, Kod> list(Kodlista lista) {
        var known = kept;
        var now = clock.instant();
        if (known == null || !now.isBefore(known.when.plus(LIFE))) {
            known = new Read(now, read());
            kept = known;
        }
        return known.lists.getOrDefault(lista.namn(), Map.of());
    }

    private Map<String, Map<String, Kod>> read() {
        var read = new LinkedHashMap<String, Map<String, Kod>>();
        for (var kod : queries.all()) {
            read.computeIfAbsent(kod.lista(), lista -> new LinkedHashMap<>()).put(kod.kod(), kod);
        }
        return read;
    }
}
