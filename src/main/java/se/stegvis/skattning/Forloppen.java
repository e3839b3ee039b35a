package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Skala;
import se.stegvis.instrument.Instrument.Fraga;
import se.stegvis.instrument.Instrumenten;

/** Gathers what SMAIL over time is made of. */
@Singleton
class Forloppen {

    /**
     * The course of one deltagande.
     *
     * @param forlopp empty before the first measurement that may be shown
     * @param dolt whether something waits for the other party and is not shown
     */
    record Funnet(Optional<Forlopp> forlopp, boolean dolt) {}

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Doljning doljning;
    private final Omgivning omgivning;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Forloppen(
            Skattningar skattningar,
            Instrumenten instrumenten,
            Doljning doljning,
            Omgivning omgivning,
            Deltagarna deltagarna,
            Clock clock) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.doljning = doljning;
        this.omgivning = omgivning;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    Funnet find(DeltagandeRef ref) {
        var alla = skattningar.find(ref).getOrDefault(Instrumenten.SMAIL, List.of());
        var dolda = doljning.dolda(ref.insatsId(), alla);
        var synliga = alla.stream().filter(Predicate.not(dolda::contains)).toList();
        return new Funnet(forlopp(ref, synliga), !dolda.isEmpty());
    }

    List<Fraga> fragor() {
        return instrumenten.fragor(Instrumenten.SMAIL);
    }

    /** The drawings for a page. */
    List<Figur> figurer(Forlopp forlopp) {
        return fragor().stream()
                .map(f -> Figur.of(id(f), forlopp.diagram(f, skala()), forlopp.tabell(f, skala())))
                .toList();
    }

    /** The same for a document. */
    List<Figur> pdf(Forlopp forlopp) {
        return fragor().stream()
                .map(f -> Figur.pdf(id(f), forlopp.diagram(f, skala()), forlopp.tabell(f, skala())))
                .toList();
    }

    private Skala skala() {
        var matt = instrumenten.get(Instrumenten.SMAIL).skala();
        return Skala.of(matt.min(), matt.max(), 1);
    }

    private static String id(Fraga fraga) {
        return "fraga-" + fraga.nyckel().replace('_', '-');
    }

    private Optional<Forlopp> forlopp(DeltagandeRef ref, List<Matning> matningar) {
        if (matningar.isEmpty()) {
            return Optional.empty();
        }
        var tid = deltagarna.tid(ref);
        var till = Objects.requireNonNullElse(tid.utskriven(), LocalDate.now(clock));
        var versioner = matningar.stream()
                .map(Matning::version)
                .distinct()
                .map(version -> instrumenten.get(Instrumenten.SMAIL, version))
                .toList();
        return Optional.of(
                new Forlopp(versioner, matningar, tid.inskriven(), till, omgivning.av(ref, tid.inskriven(), till)));
    }
}
