package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;

/** The frister of one participant but the three-month follow-ups, and what they are called. */
@Singleton
class Ovriga {

    private final FristRepository frister;
    private final FristAvklaradRepository avklarade;
    private final EgetFristslagRepository egna;
    private final Clock clock;

    Ovriga(FristRepository frister, FristAvklaradRepository avklarade, EgetFristslagRepository egna, Clock clock) {
        this.frister = frister;
        this.avklarade = avklarade;
        this.egna = egna;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param avklarad what somebody said of it; empty when nobody did, though it may be done by what it is about
     * @param skrivbar whether anybody can say something of it today
     */
    record Post(String slag, String namn, Frist frist, Optional<FristAvklarad> avklarad, boolean skrivbar) {

        /** Whether a day can be said: a plan is done by being made, and NNS by being offered. */
        boolean kanGoras() {
            return !isNns() && !slag.equals(Fristslag.PLAN.kod()) && !slag.equals(Fristslag.PLANREVIDERING.kod());
        }

        boolean isNns() {
            return slag.equals(Fristslag.NNS_1.kod());
        }
    }

    /** By kind in the order they are talked about, the earliest first. */
    List<Post> alla(DeltagandeRef ref) {
        var idag = LocalDate.now(clock);
        var namn = egna.findByInsatsIdIn(List.of(ref.insatsId())).stream()
                .collect(Collectors.toMap(EgetFristslag::kod, EgetFristslag::namn));
        var sagt = avklarade.find(ref.deltagandeId());
        return frister.findByInsatsIdAndDeltagandeId(ref.insatsId(), ref.deltagandeId()).stream()
                .filter(rad -> !rad.slag().equals(Fristslag.TREMANADERS.kod()))
                .sorted(Comparator.comparing(Ovriga::ordning)
                        .thenComparing(FristRad::slag)
                        .thenComparing(FristRad::forfallodag))
                .map(rad -> post(
                        rad,
                        Fristslag.find(rad.slag())
                                .map(Fristslag::etikett)
                                .orElseGet(() -> namn.getOrDefault(rad.slag(), "")),
                        sagt,
                        idag))
                .toList();
    }

    /** Those of every insats first, as they stand there. */
    private static int ordning(FristRad rad) {
        return Fristslag.find(rad.slag()).map(Fristslag::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static Post post(FristRad rad, String namn, List<FristAvklarad> sagt, LocalDate idag) {
        var avklarad = sagt.stream()
                .filter(a -> a.slag().equals(rad.slag()) && a.forfallodag().equals(rad.forfallodag()))
                .findFirst();
        var frist = rad.frist();
        var oppen = frist.tillstand() == Frist.Tillstand.OPPEN || frist.tillstand() == Frist.Tillstand.UPPHORD;
        return new Post(
                rad.slag(),
                namn,
                frist,
                avklarad,
                avklarad.isPresent() || (oppen && !frist.fonsterFran().isAfter(idag)));
    }
}
