package se.stegvis.nns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skarm.Skarmformular;
import se.stegvis.skarm.Skarmfraga;
import se.stegvis.web.Formular.Alternativ;

/**
 * A form answered by the participant herself on a lent screen. The screen is lent to her, so the log says that she was at it;
 * what she answers is carried by the page alone and goes the same way as a paper's.
 */
record NnsSkarm(
        Enkat enkat,
        Rakning rakning,
        Erbjudanden erbjudanden,
        Instrumenten instrumenten,
        Deltagarna deltagarna,
        Clock clock)
        implements Skarmformular {

    @Override
    public String nyckel() {
        return enkat.kod();
    }

    @Override
    public String namn() {
        return instrument().namn();
    }

    @Override
    public boolean utanSpar() {
        return true;
    }

    @Override
    public String sparas() {
        return "Svaren räknas ihop med andras när deltagaren har tryckt på Klar. Ingen kan se vem som svarade vad. I ärendet"
                + " står att deltagaren tackade ja, med månad.";
    }

    @Override
    public String lofte() {
        return "Dina svar räknas ihop med andras. Ingen får veta vad just du har svarat, inte heller din coach.";
    }

    @Override
    public String tillbaka(DeltagandeRef ref) {
        return ref.href() + "/nns";
    }

    @Override
    public Optional<String> hinder(DeltagandeRef ref) {
        var idag = LocalDate.now(clock);
        var tid = deltagarna.tid(ref);
        var sista = tid.utskriven();
        return tid.inskriven().isAfter(idag) || (sista != null && sista.isBefore(idag))
                ? Optional.of("Deltagaren är inte inskriven i dag.")
                : Optional.empty();
    }

    @Override
    public List<Skarmfraga> fragor(DeltagandeRef ref) {
        var instrument = instrument();
        var val = EnkatForm.alternativ(instrument).stream()
                .map(a -> a.kod().equals(Buffert.INGET_SVAR) ? new Alternativ(a.kod(), "Hoppa över frågan") : a)
                .toList();
        return instrument.fragor().stream()
                .map(f -> Skarmfraga.val(f.nyckel(), f.text(), f.hjalp(), val))
                .toList();
    }

    @Override
    public Optional<String> ta(DeltagandeRef ref, Map<String, String> svar, long medarbetareId) {
        var svaren = new HashMap<>(svar);
        svaren.values().removeIf(Buffert.INGET_SVAR::equals);
        if (svaren.isEmpty()) {
            return Optional.of("Du har hoppat över alla frågor.");
        }
        rakning.taEmot(ref.insatsId(), enkat, svaren);
        erbjudanden.tackadeJa(ref, enkat, LocalDate.now(clock));
        return Optional.empty();
    }

    private Instrument instrument() {
        return instrumenten.get(enkat.kod());
    }
}
