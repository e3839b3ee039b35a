package se.stegvis.dataskydd;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/** Which free texts about a protected participant somebody has read through. */
@Singleton
class Fritextgranskning {

    /** A text, in ready text; {@code granskad} is empty until it is read through. */
    record Rad(String nyckel, Fritext fritext, long radId, String text, String granskad) {

        /** What it is. */
        public String vad() {
            return fritext.etikett();
        }
    }

    private static final Pattern WORDS = Pattern.compile("[\\p{Lu}\\s]");

    private final Fritexter fritexter;
    private final AnonymRepository anonyma;
    private final FritextGranskadRepository repository;
    private final Clock clock;

    Fritextgranskning(
            Fritexter fritexter, AnonymRepository anonyma, FritextGranskadRepository repository, Clock clock) {
        this.fritexter = fritexter;
        this.anonyma = anonyma;
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    List<Rad> rader(DeltagandeRef ref) {
        var deltagare = anonyma.find(ref.deltagandeId()).orElseThrow().deltagareId();
        var utkast = Set.copyOf(repository.findUtkast(deltagare));
        var texter = fritexter.om(deltagare).stream()
                .filter(text -> !utkast.contains(text.nyckel()))
                .toList();
        var nycklar = texter.stream().map(Fritexter.Text::nyckel).toList();
        Map<String, Instant> granskade = nycklar.isEmpty()
                ? Map.of()
                : repository.find(nycklar).stream()
                        .collect(Collectors.toMap(
                                FritextGranskadRepository.Granskad::nyckel,
                                FritextGranskadRepository.Granskad::granskad));
        return texter.stream()
                .map(t -> new Rad(
                        t.nyckel(),
                        t.fritext(),
                        t.radId(),
                        VisadUppgift.fritext(t.fritext().isForseglad() ? words(t.text()) : t.text()),
                        granskade.containsKey(t.nyckel()) ? Datum.lasbart(granskade.get(t.nyckel())) : ""))
                .toList();
    }

    /** What is written in a sealed text, which is JSON: its values that are more than a code or a day. */
    private static String words(String json) {
        return JsonTexter.alla(json).stream()
                .filter(value -> WORDS.matcher(value).find())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    void granskade(List<Rad> rader, long av) {
        rader.stream()
                .filter(r -> r.granskad().isEmpty())
                .forEach(r -> repository.save(r.fritext().kalla(), r.radId(), av, clock.instant()));
    }
}
