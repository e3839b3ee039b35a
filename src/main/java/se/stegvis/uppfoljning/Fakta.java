package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that decides which frister a deltagande has.
 *
 * @param inskriven first day
 * @param slut last day; the first one when nothing of it is due at all (a felregistrering, or one nobody writes in); null while it goes on
 * @param planForankrad when the plan was agreed with both; null when it is not
 * @param planhandelser days on which the plan was fixed, revised or confirmed, in any order
 * @param avklarade what was dealt with, by kind and due day
 * @param takter how often, by kind: of tremanaders and planrevidering
 * @param egna the kinds of the insats
 */
record Fakta(
        LocalDate inskriven,
        @Nullable LocalDate slut,
        @Nullable LocalDate planForankrad,
        List<LocalDate> planhandelser,
        Map<String, Map<LocalDate, Avklarad>> avklarade,
        List<Paus> pauser,
        Map<Fristslag, List<Takt>> takter,
        List<EgetFristslag> egna) {

    private static final int PLAN_MANADER = 1;
    private static final int NNS_MANADER = 3;

    /** The frister of each kind, by its code; a kind without any has an empty list. */
    Map<String, List<Frist>> frister() {
        var frister = new LinkedHashMap<String, List<Frist>>();
        frister.put(Fristslag.TREMANADERS.kod(), tremanaders().frister());
        frister.put(Fristslag.PLAN.kod(), plan().frister());
        frister.put(Fristslag.PLANREVIDERING.kod(), planrevideringar().frister());
        frister.put(Fristslag.NNS_1.kod(), fristplan(Fristslag.NNS_1.kod()).frister());
        egna.forEach(slag -> frister.put(slag.kod(), fristplan(slag.kod()).frister()));
        return frister;
    }

    /** Those of the three-month follow-up. One that was held before its window began has not dealt with its day. */
    Fristplan tremanaders() {
        var iFonstret = avklarade(Fristslag.TREMANADERS.kod()).entrySet().stream()
                .filter(a -> a.getValue().isFor(a.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return fristplan(Fristslag.TREMANADERS.kod()).med(iFonstret);
    }

    /** The due days of every kind that are overdue on a day, those behind the open one too. */
    Set<LocalDate> forsenade(LocalDate idag) {
        var serier = Stream.concat(
                        Stream.of(tremanaders(), plan(), fristplan(Fristslag.NNS_1.kod())),
                        egna.stream().map(slag -> fristplan(slag.kod())))
                .flatMap(plan -> plan.attGora(idag).stream())
                .map(dag -> new Frist(dag, Frist.Tillstand.OPPEN, null));
        return Stream.concat(serier, planrevideringar().frister().stream())
                .filter(frist -> frist.lage(idag) == Frist.Lage.FORSENAD)
                .map(Frist::forfallodag)
                .collect(Collectors.toSet());
    }

    /** The due days of a kind if the deltagande had begun on a day; empty for one that is not counted from that. */
    Optional<Serie> serie(String slag, LocalDate inskriven) {
        return Fristslag.find(slag).map(s -> serie(s, inskriven)).orElseGet(() -> egna.stream()
                .filter(eget -> eget.kod().equals(slag))
                .findFirst()
                .map(eget -> eget.serie(inskriven)));
    }

    private Optional<Serie> serie(Fristslag slag, LocalDate inskriven) {
        return switch (slag) {
            case TREMANADERS -> Optional.of(Serie.upprepad(inskriven, takter(slag)));
            case PLAN -> Optional.of(Serie.enda(inskriven.plusMonths(PLAN_MANADER)));
            case NNS_1 -> Optional.of(Serie.enda(inskriven.plusMonths(NNS_MANADER)));
            case PLANREVIDERING -> Optional.empty();
        };
    }

    private Fristplan plan() {
        var plan = fristplan(Fristslag.PLAN.kod());
        return planForankrad == null
                ? plan
                : plan.med(Map.of(inskriven.plusMonths(PLAN_MANADER), new Avklarad(planForankrad)));
    }

    private Planrevideringar planrevideringar() {
        return new Planrevideringar(
                planhandelser,
                takter(Fristslag.PLANREVIDERING),
                slut,
                pauser,
                avklarade(Fristslag.PLANREVIDERING.kod()));
    }

    private Fristplan fristplan(String slag) {
        return new Fristplan(serie(slag, inskriven).orElseThrow(), slut, pauser, avklarade(slag));
    }

    private Map<LocalDate, Avklarad> avklarade(String slag) {
        return avklarade.getOrDefault(slag, Map.of());
    }

    private List<Takt> takter(Fristslag slag) {
        return takter.getOrDefault(slag, List.of());
    }
}
