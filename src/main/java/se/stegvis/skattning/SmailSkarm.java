package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.skarm.Skarmformular;
import se.stegvis.skarm.Skarmfraga;

/** The participant's part of SMAIL, answered by herself on a lent screen. */
@Singleton
class SmailSkarm implements Skarmformular {

    private static final String REDAN = "Deltagaren har redan svarat på SMAIL i dag.";

    private final Skattningar skattningar;
    private final SkattningRepository repository;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SmailSkarm(
            Skattningar skattningar,
            SkattningRepository repository,
            Instrumenten instrumenten,
            Deltagarna deltagarna,
            Clock clock) {
        this.skattningar = skattningar;
        this.repository = repository;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Override
    public String nyckel() {
        return Instrumenten.SMAIL;
    }

    @Override
    public String namn() {
        return instrumenten.get(Instrumenten.SMAIL).namn();
    }

    @Override
    public Optional<String> hinder(DeltagandeRef ref) {
        var idag = LocalDate.now(clock);
        var tid = deltagarna.tid(ref);
        var sista = tid.utskriven();
        if (tid.inskriven().isAfter(idag) || (sista != null && sista.isBefore(idag))) {
            return Optional.of("Deltagaren är inte inskriven i dag.");
        }
        return repository
                        .findSvarande(ref.insatsId(), ref.deltagandeId(), Instrumenten.SMAIL, idag)
                        .contains(Svarande.DELTAGARE.kod())
                ? Optional.of(REDAN)
                : Optional.empty();
    }

    @Override
    public List<Skarmfraga> fragor(DeltagandeRef ref) {
        var smail = instrumenten.get(Instrumenten.SMAIL);
        var val = SmailForm.alternativ(smail);
        return smail.fragor(Svarande.DELTAGARE).stream()
                .map(f -> Skarmfraga.val(f.nyckel(), f.text(), f.hjalp(), val))
                .toList();
    }

    @Override
    public Optional<String> ta(DeltagandeRef ref, Map<String, String> svar, long medarbetareId) {
        var hinder = hinder(ref);
        if (hinder.isPresent()) {
            return hinder;
        }
        var smail = instrumenten.get(Instrumenten.SMAIL);
        var varden = new LinkedHashMap<String, Varde>();
        svar.forEach((nyckel, kod) ->
                varden.put(nyckel, UtanVarde.find(kod).map(Varde::of).orElseGet(() -> Varde.of(new BigDecimal(kod)))));
        var matning = new Matning(LocalDate.now(clock), smail.version(), Svarande.DELTAGARE, varden);
        return skattningar.save(ref, smail, List.of(matning), medarbetareId).map(vem -> REDAN);
    }
}
