package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.skarm.Skarmformular;
import se.stegvis.skarm.Skarmfraga;

/** The participant's part of SMAIL, answered by herself on a lent screen. */
@Singleton
class Smailskarm implements Skarmformular {

    private static final String REDAN = "Deltagaren har redan svarat på SMAIL i dag.";

    private final Instrumenten instrumenten;
    private final Egenskattning egenskattning;

    Smailskarm(Instrumenten instrumenten, Egenskattning egenskattning) {
        this.instrumenten = instrumenten;
        this.egenskattning = egenskattning;
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
        return egenskattning.hinder(ref, instrumenten.get(Instrumenten.SMAIL), REDAN);
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
        return egenskattning.spara(ref, smail, varden, REDAN, medarbetareId);
    }
}
