package se.stegvis.nns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.nns.Enkatsvar.Halvarssvar;
import se.stegvis.nns.NnsView.Enkatvy;
import se.stegvis.nns.NnsView.Halvarsvy;
import se.stegvis.nns.NnsView.Rad;
import se.stegvis.nns.NnsView.Val;

/** Sets out what was answered in an insats. */
@Singleton
class Nnssida {

    private final Enkatsvar svar;
    private final Instrumenten instrumenten;
    private final Insatser insatser;
    private final Clock clock;

    Nnssida(Enkatsvar svar, Instrumenten instrumenten, Insatser insatser, Clock clock) {
        this.svar = svar;
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
                halvar(svar.svar(List.of(insats.insatsId()))));
    }

    private List<Halvarsvy> halvar(List<Halvarssvar> svaren) {
        return svaren.stream()
                .collect(groupingBy(Halvarssvar::halvar, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(h -> new Halvarsvy(
                        Periodslag.namn(h.getKey().period()),
                        h.getValue().stream().map(Nnssida::enkat).toList()))
                .toList();
    }

    private static Enkatvy enkat(Halvarssvar svar) {
        var id = svar.formular().kod() + "-" + svar.halvar();
        if (svar.enkater() == 0) {
            return new Enkatvy(
                    id, svar.formular().namn(), "Färre än fem enkäter. Då visas inga svar.", List.of(), List.of());
        }
        return new Enkatvy(
                id,
                svar.formular().namn(),
                svar.enkater() + " enkäter.",
                svar.formular().svar(),
                svar.fragor().stream()
                        .map(f -> new Rad(
                                f.text(),
                                f.antal().stream().map(String::valueOf).toList()))
                        .toList());
    }
}
