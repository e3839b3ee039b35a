package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;
import se.stegvis.skarm.Skarmformular;
import se.stegvis.skarm.Skarmfraga;

/**
 * The lines of ORS or of SRS, set by the participant on a lent screen instead of on the paper form. Only while a licence for
 * it is recorded. A line is read in a hundred steps, which is in tenths, and its number is never shown to her.
 */
class Linjeskarm implements Skarmformular {

    private static final String UTAN_LICENS =
            "Linjerna får bara stå på skärmen när en licens är antecknad. En administratör gör det under Inställningar.";

    private final Instrument instrument;
    private final Licenser licenser;
    private final Skattningar skattningar;
    private final SkattningRepository repository;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Linjeskarm(
            Instrument instrument,
            Licenser licenser,
            Skattningar skattningar,
            SkattningRepository repository,
            Deltagarna deltagarna,
            Clock clock) {
        this.instrument = instrument;
        this.licenser = licenser;
        this.skattningar = skattningar;
        this.repository = repository;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Override
    public String nyckel() {
        return instrument.nyckel();
    }

    @Override
    public String namn() {
        return instrument.namn();
    }

    @Override
    public Optional<String> hinder(DeltagandeRef ref) {
        if (!licenser.galler()) {
            return Optional.of(UTAN_LICENS);
        }
        var idag = LocalDate.now(clock);
        var tid = deltagarna.tid(ref);
        var sista = tid.utskriven();
        if (tid.inskriven().isAfter(idag) || (sista != null && sista.isBefore(idag))) {
            return Optional.of("Deltagaren är inte inskriven i dag.");
        }
        return repository
                        .findSvarande(ref.insatsId(), ref.deltagandeId(), instrument.nyckel(), idag)
                        .contains(Svarande.DELTAGARE.kod())
                ? Optional.of(redan())
                : Optional.empty();
    }

    @Override
    public List<Skarmfraga> fragor(DeltagandeRef ref) {
        return instrument.fragor().stream()
                .map(f -> Skarmfraga.linje(f.nyckel(), f.text(), f.hjalp()))
                .toList();
    }

    @Override
    public Optional<String> ta(DeltagandeRef ref, Map<String, String> svar, long medarbetareId) {
        var hinder = hinder(ref);
        if (hinder.isPresent()) {
            return hinder;
        }
        var varden = new LinkedHashMap<String, Varde>();
        svar.forEach(
                (nyckel, tiondelar) -> varden.put(nyckel, Varde.of(BigDecimal.valueOf(Long.parseLong(tiondelar), 1))));
        var matning = new Matning(LocalDate.now(clock), instrument.version(), Svarande.DELTAGARE, varden);
        return skattningar
                .save(ref, instrument, List.of(matning), medarbetareId)
                .map(vem -> redan());
    }

    private String redan() {
        return "%s är redan ifylld i dag.".formatted(instrument.namn());
    }
}
