package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;

/** What a participant answers by herself on a lent screen, of any instrument: today, while she is enrolled, and once. */
@Singleton
class Egenskattning {

    private final Skattningar skattningar;
    private final SkattningRepository repository;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Egenskattning(Skattningar skattningar, SkattningRepository repository, Deltagarna deltagarna, Clock clock) {
        this.skattningar = skattningar;
        this.repository = repository;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    /**
     * Why she can not answer now; empty when she can.
     *
     * @param redan what to say when she has answered today
     */
    Optional<String> hinder(DeltagandeRef ref, Instrument instrument, String redan) {
        var idag = LocalDate.now(clock);
        var tid = deltagarna.tid(ref);
        var sista = tid.utskriven();
        if (tid.inskriven().isAfter(idag) || (sista != null && sista.isBefore(idag))) {
            return Optional.of("Deltagaren är inte inskriven i dag.");
        }
        return repository
                        .findSvarande(ref.insatsId(), ref.deltagandeId(), instrument.nyckel(), idag)
                        .contains(Svarande.DELTAGARE.kod())
                ? Optional.of(redan)
                : Optional.empty();
    }

    /** Saves it as of today; else says why not, as {@link #hinder}. */
    Optional<String> spara(
            DeltagandeRef ref, Instrument instrument, Map<String, Varde> varden, String redan, long medarbetareId) {
        var matning = new Matning(LocalDate.now(clock), instrument.version(), Svarande.DELTAGARE, varden);
        return skattningar
                .save(ref, instrument, List.of(matning), medarbetareId)
                .map(vem -> redan);
    }
}
