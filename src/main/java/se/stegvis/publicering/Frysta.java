package se.stegvis.publicering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.faststallande.Cell;
import se.stegvis.faststallande.Faststalld;
import se.stegvis.faststallande.Faststallda;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;

/** Which insatser a period is of, and which of them have fixed it. */
@Singleton
class Frysta {

    /** How far back a period can be prepared. */
    private static final int AR = 4;

    private final Insatser insatser;
    private final Faststallda faststallda;
    private final Clock clock;

    Frysta(Insatser insatser, Faststallda faststallda, Clock clock) {
        this.insatser = insatser;
        this.faststallda = faststallda;
        this.clock = clock;
    }

    /** How it is with an insats; what was fixed is empty when nothing was. */
    record Laget(Insats insats, List<Faststalld> fasta) {}

    /** The periods that are over, the latest first, half-years before the quarters that end with them. */
    List<Slapperiod> perioder() {
        var idag = LocalDate.now(clock);
        var perioder = new ArrayList<Slapperiod>();
        for (int ar = idag.getYear(); ar > idag.getYear() - AR; ar--) {
            for (var kod : List.of("H2", "Q4", "Q3", "H1", "Q2", "Q1")) {
                Slapperiod.parse(ar + kod).filter(p -> p.till().isBefore(idag)).ifPresent(perioder::add);
            }
        }
        return perioder;
    }

    /** All insatser that work with participants and had begun, by name. */
    List<Insats> vilka(Slapperiod period) {
        return insatser.all().stream()
                .filter(Insats::isIndividinsats)
                .filter(i -> i.start() == null || !i.start().isAfter(period.till()))
                .toList();
    }

    List<Laget> lagen(Slapperiod period) {
        var alla = vilka(period);
        var fasta = gallande(alla, period);
        return alla.stream()
                .map(insats ->
                        new Laget(insats, fasta.containsKey(insats.id()) ? List.of(fasta.get(insats.id())) : List.of()))
                .toList();
    }

    /**
     * What was fixed, insats by insats.
     *
     * @throws Refused when some insats has not fixed the period
     */
    List<Faststalld> alla(Slapperiod period) {
        var lagen = lagen(period);
        var saknas = lagen.stream()
                .filter(lage -> lage.fasta().isEmpty())
                .map(lage -> lage.insats().namn())
                .toList();
        if (!saknas.isEmpty()) {
            throw new Refused("Perioden är inte fastställd i " + String.join(", ", saknas) + ".");
        }
        if (lagen.isEmpty()) {
            throw new Refused("Det finns ingen insats att släppa siffror för.");
        }
        return lagen.stream().flatMap(lage -> lage.fasta().stream()).toList();
    }

    Fryst fryst(Insats insats, Faststalld faststalld) {
        return Fryst.of(insats, faststallda.bidrag(faststalld.id()), faststallda.deltaganden(faststalld.id()));
    }

    List<Cell> celler(List<Faststalld> fasta) {
        return faststallda.celler(fasta.stream().map(Faststalld::id).toList());
    }

    private Map<Long, Faststalld> gallande(List<Insats> alla, Slapperiod period) {
        return faststallda.gallande(alla.stream().map(Insats::id).toList(), period.period()).stream()
                .collect(Collectors.toMap(Faststalld::insatsId, Function.identity()));
    }
}
