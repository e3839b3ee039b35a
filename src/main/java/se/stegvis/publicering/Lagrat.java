package se.stegvis.publicering;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Amne;
import se.stegvis.rojandekontroll.Antal;
import se.stegvis.rojandekontroll.Sammanslagning;
import se.stegvis.rojandekontroll.Underlag;

/**
 * Everything that was counted for a release, as it is kept: exact, so that the next release can be held against it. It is
 * never on a page and never leaves this room.
 *
 * @param egna insatser with rows of their own, by id
 * @param ovriga those that stand together
 */
@Serdeable
record Lagrat(
        String slapp,
        String period,
        String ersatter,
        List<String> insatser,
        Map<String, List<String>> kategorier,
        List<String> egna,
        List<String> ovriga,
        List<Rad> antal) {

    /** A count. */
    @Serdeable
    record Rad(String insats, String kon, String kvartal, String amne, List<String> koder, long antal) {}

    static Lagrat of(Underlag underlag) {
        return new Lagrat(
                underlag.slapp(),
                underlag.period().toString(),
                underlag.ersatter(),
                underlag.insatser(),
                underlag.kategorier().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue)),
                underlag.sammanslagning().egna(),
                underlag.sammanslagning().ovriga(),
                underlag.antal().stream().map(Lagrat::rad).toList());
    }

    Underlag underlag() {
        return new Underlag(
                slapp,
                Slapperiod.parse(period).orElseThrow(),
                ersatter,
                insatser,
                kategorier.entrySet().stream()
                        .collect(Collectors.toMap(e -> Amne.valueOf(e.getKey()), Map.Entry::getValue)),
                new Sammanslagning(egna, ovriga),
                antal.stream().map(Lagrat::antal).toList());
    }

    private static Rad rad(Antal one) {
        return new Rad(
                one.insats(),
                one.kon(),
                one.kvartal().toString(),
                one.amne().name(),
                List.copyOf(one.koder()),
                one.antal());
    }

    private static Antal antal(Rad rad) {
        return Antal.of(
                rad.insats,
                rad.kon,
                Slapperiod.parse(rad.kvartal).orElseThrow(),
                Amne.valueOf(rad.amne),
                rad.koder,
                rad.antal);
    }
}
