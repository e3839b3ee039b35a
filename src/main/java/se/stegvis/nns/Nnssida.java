package se.stegvis.nns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.nns.NnsView.Enkatvy;
import se.stegvis.nns.NnsView.Halvarsvy;
import se.stegvis.nns.NnsView.Rad;
import se.stegvis.nns.NnsView.Val;
import se.stegvis.nns.Raknerepository.Antal;

/** Sets out what was answered in an insats. Of fewer forms than five not even their number is said. */
@Singleton
class Nnssida {

    private final Rakning rakning;
    private final Instrumenten instrumenten;
    private final Insatser insatser;
    private final Clock clock;

    Nnssida(Rakning rakning, Instrumenten instrumenten, Insatser insatser, Clock clock) {
        this.rakning = rakning;
        this.instrumenten = instrumenten;
        this.insatser = insatser;
        this.clock = clock;
    }

    static String href(InsatsRef insats) {
        return insats.href() + "/nns";
    }

    NnsView.Index av(InsatsRef insats) {
        var slut = Halvar.of(LocalDate.now(clock)).last();
        return new NnsView.Index(
                insats,
                insatser.find(insats.insatsId()).map(Insats::namn).orElse(""),
                Stream.of(Enkat.values())
                        .map(e -> new Val(instrumenten.get(e.kod()).namn(), href(insats) + "/" + e.kod() + "/ny"))
                        .toList(),
                Datum.lasbart(slut),
                halvar(rakning.hela(insats.insatsId())));
    }

    private List<Halvarsvy> halvar(List<Antal> antal) {
        return antal.stream().collect(groupingBy(Antal::halvar)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(h -> new Halvarsvy(rubrik(Halvar.of(h.getKey())), enkater(h.getKey(), h.getValue())))
                .toList();
    }

    private static String rubrik(Halvar halvar) {
        return (halvar.halva() == 1 ? "Första" : "Andra") + " halvåret " + halvar.ar();
    }

    private List<Enkatvy> enkater(LocalDate halvar, List<Antal> antal) {
        return Stream.of(Enkat.values())
                .map(enkat -> enkat(
                        enkat,
                        enkat.kod() + "-" + Halvar.of(halvar),
                        antal.stream()
                                .filter(a -> a.formular().equals(enkat.kod()))
                                .toList()))
                .toList();
    }

    private Enkatvy enkat(Enkat enkat, String id, List<Antal> antal) {
        var instrument = instrumenten.get(enkat.kod());
        var perFraga = antal.stream().collect(groupingBy(Antal::fraga, summingInt(Antal::antal)));
        var enkater = perFraga.values().stream().max(Comparator.naturalOrder()).orElse(0);
        if (enkater < Buffert.FEM) {
            return new Enkatvy(
                    id, instrument.namn(), "Färre än fem enkäter. Då visas inga svar.", List.of(), List.of());
        }
        var svar = Buffert.svar(instrument.skala());
        return new Enkatvy(
                id,
                instrument.namn(),
                enkater + " enkäter.",
                svar.stream().map(s -> EnkatForm.etikett(instrument, s)).toList(),
                instrumenten.fragor(enkat.kod()).stream()
                        .filter(f -> perFraga.getOrDefault(f.nyckel(), 0) >= Buffert.FEM)
                        .map(f -> rad(f, svar, antal))
                        .toList());
    }

    private static Rad rad(Instrument.Fraga fraga, List<String> svar, List<Antal> antal) {
        var avFraga =
                antal.stream().filter(a -> a.fraga().equals(fraga.nyckel())).collect(toMap(Antal::svar, Antal::antal));
        return new Rad(
                fraga.text(),
                svar.stream()
                        .map(s -> String.valueOf(avFraga.getOrDefault(s, 0)))
                        .toList());
    }
}
