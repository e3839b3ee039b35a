package se.stegvis.skattning;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.SkattningRegistrerad;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.skattning.SkattningRepository.Rad;
import se.stegvis.skattning.VardeRepository.VardeRow;
import se.stegvis.web.SqlErrors;

/** Reads and saves what was answered. */
@Singleton
class Skattningar {

    private final SkattningRepository repository;
    private final VardeRepository varden;
    private final ApplicationEventPublisher<SkattningRegistrerad> handelser;
    private final Clock clock;

    Skattningar(
            SkattningRepository repository,
            VardeRepository varden,
            ApplicationEventPublisher<SkattningRegistrerad> handelser,
            Clock clock) {
        this.repository = repository;
        this.varden = varden;
        this.handelser = handelser;
        this.clock = clock;
    }

    /** By instrument, earliest first. */
    Map<String, List<Matning>> find(DeltagandeRef ref) {
        record Nyckel(String instrument, LocalDate datum, Svarande svarande) {}

        var matningar = new LinkedHashMap<Nyckel, Matning>();
        for (var rad : repository.findRader(ref.insatsId(), ref.deltagandeId())) {
            var svarande = Svarande.find(rad.svarande()).orElseThrow();
            matningar
                    .computeIfAbsent(
                            new Nyckel(rad.instrument(), rad.datum(), svarande),
                            n -> new Matning(n.datum(), rad.version(), n.svarande(), new LinkedHashMap<>()))
                    .varden()
                    .put(rad.nyckel(), varde(rad));
        }
        var perInstrument = new LinkedHashMap<String, List<Matning>>();
        matningar.forEach((nyckel, matning) -> perInstrument
                .computeIfAbsent(nyckel.instrument(), i -> new ArrayList<>())
                .add(matning));
        return perInstrument;
    }

    private static Varde varde(Rad rad) {
        return rad.varde() != null
                ? Varde.of(rad.varde())
                : Varde.of(UtanVarde.find(Objects.requireNonNull(rad.svar())).orElseThrow());
    }

    /**
     * Saves what each party answered. When one of them has answered the day already, says who; then the caller lets
     * nothing of it stay.
     */
    @Transactional
    Optional<Svarande> save(DeltagandeRef ref, Instrument instrument, List<Matning> matningar, long av) {
        return save(ref, instrument, matningar, av, clock.instant());
    }

    /** The same, entered at a time that is not now. */
    @Transactional
    Optional<Svarande> save(
            DeltagandeRef ref, Instrument instrument, List<Matning> matningar, long av, Instant registrerad) {
        repository.lock(ref.insatsId(), ref.deltagandeId());
        for (var matning : matningar) {
            var redan =
                    repository.findSvarande(ref.insatsId(), ref.deltagandeId(), instrument.nyckel(), matning.datum());
            if (redan.contains(matning.svarande().kod()) || !add(ref, instrument, matning, av, registrerad)) {
                return Optional.of(matning.svarande());
            }
        }
        matningar.forEach(matning -> handelser.publishEvent(new SkattningRegistrerad(
                ref, instrument.nyckel(), matning.svarande().kod(), matning.datum(), av)));
        return Optional.empty();
    }

    /** Whether it could be added; somebody may have been first since the day was looked up. */
    private boolean add(DeltagandeRef ref, Instrument instrument, Matning matning, long av, Instant registrerad) {
        try {
            var saved = repository.save(new Skattning(
                    0,
                    ref.insatsId(),
                    ref.deltagandeId(),
                    matning.datum(),
                    instrument.nyckel(),
                    matning.version(),
                    matning.svarande().kod(),
                    av,
                    registrerad,
                    0));
            if (!matning.varden().isEmpty()) {
                varden.saveAll(rows(saved.id(), matning));
            }
            return true;
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
    }

    static List<VardeRow> rows(long id, Matning matning) {
        return matning.varden().entrySet().stream()
                .map(answer -> VardeRow.of(id, answer.getKey(), answer.getValue()))
                .toList();
    }
}
