package se.stegvis.nns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.nns.Raknerepository.Antal;

/**
 * What was answered, as it may be shown: of half-years that are over, by form, and nothing of fewer forms than five, not even
 * their number. The one way out of this room for answers.
 */
@Singleton
public class Enkatsvar {

    private final Raknerepository repository;
    private final Instrumenten instrumenten;
    private final Clock clock;

    Enkatsvar(Raknerepository repository, Instrumenten instrumenten, Clock clock) {
        this.repository = repository;
        this.instrumenten = instrumenten;
        this.clock = clock;
    }

    /** One of the two forms: its word, what it is called, and what can be answered to each of its questions. */
    public record Formular(String kod, String namn, List<String> svar) {}

    /**
     * A form in a half-year of an insats.
     *
     * @param enkater how many; 0 when they are too few to show anything of
     * @param fragor those that were answered on five forms or more; none when there is nothing to show
     */
    public record Halvarssvar(long insatsId, Halvar halvar, Formular formular, int enkater, List<Fraga> fragor) {}

    /** A question, and how many gave each of the form's answers to it. */
    public record Fraga(String nyckel, String text, List<Integer> antal) {}

    /** The two forms, in their order. */
    public List<Formular> formular() {
        return Stream.of(Enkat.values()).map(this::formular).toList();
    }

    /** Both forms of each insats and half-year where there is anything counted; the latest half-year first. */
    public List<Halvarssvar> svar(Collection<Long> insatser) {
        if (insatser.isEmpty()) {
            return List.of();
        }
        return repository.findHela(insatser, Halvar.of(LocalDate.now(clock)).first()).stream()
                .collect(groupingBy(a -> Map.entry(a.halvar(), a.insatsId())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Map.Entry<LocalDate, Long>, List<Antal>>comparingByKey(
                        Map.Entry.<LocalDate, Long>comparingByKey(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByValue())))
                .flatMap(plats -> Stream.of(Enkat.values())
                        .map(enkat -> svar(
                                plats.getKey().getValue(),
                                Halvar.of(plats.getKey().getKey()),
                                enkat,
                                plats.getValue())))
                .toList();
    }

    private Halvarssvar svar(long insatsId, Halvar halvar, Enkat enkat, List<Antal> alla) {
        var antal = alla.stream().filter(a -> a.formular().equals(enkat.kod())).toList();
        var perFraga = antal.stream().collect(groupingBy(Antal::fraga, summingInt(Antal::antal)));
        var enkater = perFraga.values().stream().max(Comparator.naturalOrder()).orElse(0);
        if (enkater < Buffert.FEM) {
            return new Halvarssvar(insatsId, halvar, formular(enkat), 0, List.of());
        }
        return new Halvarssvar(
                insatsId,
                halvar,
                formular(enkat),
                enkater,
                instrumenten.fragor(enkat.kod()).stream()
                        .filter(f -> perFraga.getOrDefault(f.nyckel(), 0) >= Buffert.FEM)
                        .map(f -> fraga(f, enkat, antal))
                        .toList());
    }

    private Fraga fraga(Instrument.Fraga fraga, Enkat enkat, List<Antal> antal) {
        var avFraga =
                antal.stream().filter(a -> a.fraga().equals(fraga.nyckel())).collect(toMap(Antal::svar, Antal::antal));
        return new Fraga(
                fraga.nyckel(),
                fraga.text(),
                Buffert.svar(instrumenten.get(enkat.kod()).skala()).stream()
                        .map(s -> avFraga.getOrDefault(s, 0))
                        .toList());
    }

    private Formular formular(Enkat enkat) {
        var instrument = instrumenten.get(enkat.kod());
        return new Formular(
                enkat.kod(),
                instrument.namn(),
                Buffert.svar(instrument.skala()).stream()
                        .map(s -> EnkatForm.etikett(instrument, s))
                        .toList());
    }
}
