package se.stegvis.anteckning;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import se.stegvis.anteckning.AktRepository.Akt;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.gemensamt.Sokord;

/** The cases somebody may write in, for choosing one beside that of the address, which is all the guard looks at. */
@Singleton
class Akter {

    private static final int ORD = 3;

    private final AktRepository repository;

    Akter(AktRepository repository) {
        this.repository = repository;
    }

    /** The reader's own, but for the one at hand. */
    List<Akt> egna(DeltagandeRef utom, Inloggad inloggad) {
        return utom(repository.findFor(insatser(inloggad), inloggad.medarbetareId()), utom);
    }

    /** What the words find, or the reader's own without any; with it the one that is chosen already. */
    List<Akt> sok(DeltagandeRef utom, String ord, String vald, Inloggad inloggad) {
        var insatser = insatser(inloggad);
        var hittade = ord.isEmpty() ? repository.findFor(insatser, inloggad.medarbetareId()) : find(insatser, ord);
        if (!vald.matches("[0-9]{1,18}") || hittade.stream().anyMatch(a -> vald.equals(String.valueOf(a.id())))) {
            return utom(hittade, utom);
        }
        var valda = repository.findAll(insatser, List.of(Long.valueOf(vald)));
        return utom(Stream.concat(valda.stream(), hittade.stream()).toList(), utom);
    }

    DeltagandeRef ref(List<Akt> akter, long id) {
        return akter.stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .map(a -> new DeltagandeRef(a.insatsId(), a.id()))
                .orElseThrow(NoSuchElementException::new);
    }

    private List<Akt> find(List<Long> insatser, String ord) {
        var words = Arrays.stream(Sokord.fold(ord).strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(ORD)
                .map(word -> "% " + word + "%")
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return repository.find(insatser, word(words, 0), word(words, 1), word(words, 2), ord);
    }

    private static String word(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "%";
    }

    private static List<Akt> utom(List<Akt> akter, DeltagandeRef utom) {
        return akter.stream().filter(a -> a.id() != utom.deltagandeId()).toList();
    }

    private static List<Long> insatser(Inloggad inloggad) {
        return inloggad.insatserMed(Behorighet.SKRIVA_I_AKT).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
    }
}
