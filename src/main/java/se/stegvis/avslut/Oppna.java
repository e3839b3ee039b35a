package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.deltagare.VidAvslut.Fraga;
import se.stegvis.deltagare.VidAvslut.Oppet;
import se.stegvis.deltagare.VidAvslut.Senast;

/** Asks every room what is open, and what the latest thing is that is written down. */
@Singleton
class Oppna {

    /** Kinds in the order they are best gone through; others come after. */
    private static final List<String> ORDNING =
            List.of("plan", "steg", "smail", "ors", "mote", "motesutkast", "utkast", "paborjat");

    /** All of it, about one. */
    record Lage(List<Oppet> oppet, Optional<Senast> senast) {}

    private final List<VidAvslut> rum;

    Oppna(List<VidAvslut> rum) {
        this.rum = rum;
    }

    /** By the ids of those who are asked about, each of whom has one. */
    Map<Long, Lage> lagen(Fraga fraga) {
        var alla = rum.stream().map(r -> r.svar(fraga)).toList();
        return fraga.ids().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> lage(alla.stream()
                                .flatMap(svar -> Optional.ofNullable(svar.get(id)).stream())
                                .toList())));
    }

    private static Lage lage(List<VidAvslut.Svar> svar) {
        return new Lage(
                svar.stream()
                        .flatMap(s -> s.oppet().stream())
                        .sorted(Comparator.comparing(Oppna::plats).thenComparing(Oppet::sak))
                        .toList(),
                svar.stream()
                        .map(VidAvslut.Svar::senast)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Senast::dag)));
    }

    private static int plats(Oppet oppet) {
        int plats = ORDNING.indexOf(oppet.sak());
        return plats < 0 ? ORDNING.size() : plats;
    }
}
