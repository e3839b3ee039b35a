package se.stegvis.anteckning;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoInnehall;

/** Notes of the demo world, one every few weeks; the last one of some cases is still an utkast. */
@Singleton
@Requires(env = "demo")
class DemoAnteckningar implements DemoInnehall {

    private static final List<AnteckningText> TEXTER = List.of(
            new AnteckningText(
                    "Första samtalet",
                    "Gick igenom vad insatsen kan erbjuda och vad som är viktigt just nu. Vi träffas varannan vecka."),
            new AnteckningText(
                    "Studiebesök på växthuset",
                    "Besöket gick bra. Uppgifterna kändes görbara, resvägen är det som oroar. Provar bussen tillsammans."),
            new AnteckningText(
                    "Avstämning med Arbetsförmedlingen",
                    "Handläggaren ser arbetsträning på halvtid som rimligt. Nytt möte när planen är reviderad."),
            new AnteckningText(
                    "Telefonsamtal", "Ringde för att höra hur veckan varit. Sömnen är bättre. Kommer på torsdag."),
            new AnteckningText(
                    "Arbetsträning, tredje veckan",
                    "Handledaren är nöjd. Tre dagar i veckan fungerar, fyra är för mycket än så länge."),
            new AnteckningText("Inställt möte", "Sjuk i dag, ny tid nästa vecka."));

    private record AnteckningText(String rubrik, String text) {}

    private final AnteckningRepository anteckningar;

    DemoAnteckningar(AnteckningRepository anteckningar) {
        this.anteckningar = anteckningar;
    }

    @Override
    public void skriv(DemoAkt akt, Random random) {
        int number = 0;
        for (var day = akt.inskriven().plusDays(2);
                !day.isAfter(akt.senast());
                day = day.plusDays(20 + random.nextInt(40))) {
            var text = TEXTER.get(number++ % TEXTER.size());
            var written = day.atTime(14, random.nextInt(60)).toInstant(ZoneOffset.UTC);
            var utkast = anteckningar.save(
                    Anteckning.ny(akt.ref(), day, text.rubrik(), text.text(), akt.kontaktpersonId(), written));
            if (day.isBefore(akt.senast().minusDays(4))) {
                anteckningar.update(utkast.signera(written.plusSeconds(60)));
            }
        }
    }
}
