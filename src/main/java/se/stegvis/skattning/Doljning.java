package se.stegvis.skattning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.instrument.Svarande;

/**
 * Which answers to SMAIL no screen shows yet. Where the insats has it so, what one party has answered for a day is hidden until
 * the other has answered too, so that neither is anchored by the other. It cannot stay hidden for ever: when the other
 * has not come in thirty days, it is taken not to come.
 */
@Singleton
class Doljning {

    static final int DAGAR = 30;

    private final Installningar installningar;
    private final Clock clock;

    Doljning(Installningar installningar, Clock clock) {
        this.installningar = installningar;
        this.clock = clock;
    }

    /** Whether the insats has it so today. */
    boolean galler(long insatsId) {
        return installningar.heltal(Installning.SMAIL_DOLJ, LocalDate.now(clock), Niva.insats(insatsId)) > 0;
    }

    /** Those of the answers to SMAIL that are hidden today. */
    List<Matning> dolda(long insatsId, List<Matning> smail) {
        var nya = LocalDate.now(clock).minusDays(DAGAR);
        Map<LocalDate, Set<Svarande>> svarat =
                smail.stream().collect(groupingBy(Matning::datum, mapping(Matning::svarande, toSet())));
        var ensamma = smail.stream()
                .filter(m -> m.datum().isAfter(nya))
                .filter(m -> !svarat.getOrDefault(m.datum(), Set.of()).containsAll(Set.of(Svarande.values())))
                .toList();
        return ensamma.isEmpty() || !galler(insatsId) ? List.of() : ensamma;
    }
}
