package se.stegvis.samtycke;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;
import se.stegvis.demo.DemoSlump;

/** Consent in the demo world: nearly all were informed, most share with a party or two, and a few took that back. */
@Singleton
@Requires(env = "demo")
class DemoSamtycken implements DemoInnehall {

    private static final List<String> OMFATTNING = List.of(
            "Planering och närvaro, inte hälsa",
            "Det som behövs för att samordna stödet",
            "Handlingsplanen och hur den följs",
            "Tider, deltagande och arbetsförmåga");

    private final SamtyckeRepository repository;
    private final Texter texter;

    DemoSamtycken(SamtyckeRepository repository, Texter texter) {
        this.repository = repository;
        this.texter = texter;
    }

    @Override
    public void skriv(DemoAkt akt, DemoSlump slump) {
        if (slump.procent(90)) {
            save(akt, Samtycke.INFORMATION, "", "", slump);
        }
        for (var part : List.of(Part.KOMMUN, Part.AF, Part.FK, Part.REGION)) {
            if (slump.procent(40)) {
                var given = save(akt, Samtycke.DELNING, part.kod(), slump.en(OMFATTNING), slump);
                if (slump.procent(6)) {
                    repository.update(given.aterkallat(akt.senast(), akt.coach(akt.senast()), given.version()));
                }
            }
        }
    }

    private Samtycke save(DemoAkt akt, String slag, String part, String omfattning, DemoSlump slump) {
        var dag = akt.inskriven();
        var form = new SamtyckeForm(slag, part, omfattning, slump.procent(70) ? "skriftligt" : "muntligt", dag);
        var nu = dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return repository.save(Samtycke.nytt(akt.ref(), form, texter.senaste(slag), akt.coach(dag), nu));
    }
}
