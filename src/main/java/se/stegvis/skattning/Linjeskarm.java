package se.stegvis.skattning;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.instrument.Instrument;
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
    private final Egenskattning egenskattning;

    Linjeskarm(Instrument instrument, Licenser licenser, Egenskattning egenskattning) {
        this.instrument = instrument;
        this.licenser = licenser;
        this.egenskattning = egenskattning;
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
        return licenser.galler() ? egenskattning.hinder(ref, instrument, redan()) : Optional.of(UTAN_LICENS);
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
        return egenskattning.spara(ref, instrument, varden, redan(), medarbetareId);
    }

    private String redan() {
        return "%s är redan ifylld i dag.".formatted(instrument.namn());
    }
}
