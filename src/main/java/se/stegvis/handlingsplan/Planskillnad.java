package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.Planinnehall.Akt;
import se.stegvis.handlingsplan.Planinnehall.Mal;
import se.stegvis.handlingsplan.Planinnehall.Ord;
import se.stegvis.handlingsplan.Planinnehall.Steget;

/** What one version of a plan says that another did not, in words, in the order of the newer one. */
final class Planskillnad {

    /** What happened to something. */
    enum Slag {
        NYTT("Nytt", "green"),
        ANDRAT("Ändrat", "yellow"),
        BORTTAGET("Borttaget", "red");

        private final String ord;
        private final String farg;

        Slag(String ord, String farg) {
            this.ord = ord;
            this.farg = farg;
        }

        public String ord() {
            return ord;
        }

        public String farg() {
            return farg;
        }
    }

    /** A value that became another; either is empty when there was, or is, none. */
    record Detalj(String vad, String fore, String efter) {}

    /**
     * A part of the plan that is not as it was.
     *
     * @param del what it is: "Delmål", "Steg"
     * @param namn what it is called now
     */
    record Post(Slag slag, String del, String namn, List<Detalj> detaljer, List<Post> steg) {}

    /** From the older to the newer; empty when they say the same. */
    static List<Post> mellan(Planinnehall fore, Planinnehall efter) {
        var poster = new ArrayList<Post>();
        var planen = detaljer(
                new Detalj("Upprättad", dag(fore.upprattad()), dag(efter.upprattad())),
                ord("Arbetslivsfokus", fore.arbetslivsfokus(), efter.arbetslivsfokus()),
                new Detalj("Om arbetslivsfokus", fore.kommentar(), efter.kommentar()));
        if (!planen.isEmpty()) {
            poster.add(new Post(Slag.ANDRAT, "Planen", "", planen, List.of()));
        }
        poster.addAll(par(fore.delmal(), efter.delmal(), Mal::nyckel, Mal::rubrik, Planskillnad::delmal));
        poster.addAll(par(fore.aktiviteter(), efter.aktiviteter(), Akt::nyckel, Akt::vad, Planskillnad::aktivitet));
        return poster;
    }

    /** One part before and after; one of the two is an empty list when it is new or gone. */
    private interface Jamforelse<T> {
        Stream<Post> av(List<T> fore, List<T> efter);
    }

    /** Those that go together by key, first in the order of what is now, then what is gone. */
    private static <T> List<Post> par(
            List<T> fore,
            List<T> efter,
            Function<T, String> nyckel,
            Function<T, String> namn,
            Jamforelse<T> jamforelse) {
        // One without a key, from before there were keys, is known by its words.
        Function<T, String> id = t -> nyckel.apply(t).isEmpty() ? " " + namn.apply(t) : nyckel.apply(t);
        Map<String, T> kvar =
                fore.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var poster = new ArrayList<Post>();
        for (var ny : efter) {
            var gammal = kvar.remove(id.apply(ny));
            jamforelse
                    .av(gammal == null ? List.of() : List.of(gammal), List.of(ny))
                    .forEach(poster::add);
        }
        kvar.values().forEach(borta -> jamforelse.av(List.of(borta), List.of()).forEach(poster::add));
        return poster;
    }

    private static Stream<Post> delmal(List<Mal> fore, List<Mal> efter) {
        var detaljer = detaljer(
                falt("Rubrik", fore, efter, Mal::rubrik),
                ordet("Livsområde", fore, efter, Mal::livsomrade),
                ordet("Status", fore, efter, Mal::status),
                falt("Skäl", fore, efter, Mal::skal));
        var steg = par(
                fore.stream().flatMap(m -> m.steg().stream()).toList(),
                efter.stream().flatMap(m -> m.steg().stream()).toList(),
                Steget::nyckel,
                Steget::vad,
                Planskillnad::steg);
        return post("Delmål", fore, efter, Mal::rubrik, detaljer, steg);
    }

    private static Stream<Post> steg(List<Steget> fore, List<Steget> efter) {
        var detaljer = detaljer(
                falt("Vad", fore, efter, Steget::vad),
                ordet("Ansvarig", fore, efter, Steget::ansvarig),
                falt("Vem", fore, efter, Steget::vem),
                falt("Klart senast", fore, efter, s -> dag(s.klartSenast())),
                ordet("Status", fore, efter, Steget::status),
                falt("Resultat", fore, efter, Steget::resultat));
        return post("Steg", fore, efter, Steget::vad, detaljer, List.of());
    }

    private static Stream<Post> aktivitet(List<Akt> fore, List<Akt> efter) {
        var detaljer = detaljer(
                falt("Vad", fore, efter, Akt::vad),
                ordet("Slag", fore, efter, Akt::slag),
                falt("Var", fore, efter, Akt::plats),
                falt("Från", fore, efter, a -> dag(a.fran())),
                falt("Till", fore, efter, a -> dag(a.till())),
                falt("Omfattning i procent", fore, efter, Akt::omfattning));
        return post("Aktivitet", fore, efter, Akt::vad, detaljer, List.of());
    }

    private static <T> Stream<Post> post(
            String del, List<T> fore, List<T> efter, Function<T, String> namn, List<Detalj> detaljer, List<Post> steg) {
        if (efter.isEmpty()) {
            return Stream.of(new Post(Slag.BORTTAGET, del, namn.apply(fore.get(0)), List.of(), steg));
        }
        var kallas = namn.apply(efter.get(0));
        if (fore.isEmpty()) {
            return Stream.of(new Post(Slag.NYTT, del, kallas, detaljer.subList(1, detaljer.size()), steg));
        }
        return detaljer.isEmpty() && steg.isEmpty()
                ? Stream.empty()
                : Stream.of(new Post(Slag.ANDRAT, del, kallas, detaljer, steg));
    }

    private static <T> Detalj falt(String vad, List<T> fore, List<T> efter, Function<T, String> varde) {
        return new Detalj(vad, forsta(fore, varde), forsta(efter, varde));
    }

    private static <T> Detalj ordet(String vad, List<T> fore, List<T> efter, Function<T, Ord> varde) {
        return ord(
                vad,
                fore.isEmpty() ? Ord.TOMT : varde.apply(fore.get(0)),
                efter.isEmpty() ? Ord.TOMT : varde.apply(efter.get(0)));
    }

    private static Detalj ord(String vad, Ord fore, Ord efter) {
        // An administrator who words a label anew has not changed the plan.
        return new Detalj(vad, fore.sammaSom(efter) ? efter.etikett() : fore.etikett(), efter.etikett());
    }

    private static <T> String forsta(List<T> ett, Function<T, String> varde) {
        return ett.isEmpty() ? "" : varde.apply(ett.get(0));
    }

    private static List<Detalj> detaljer(Detalj... alla) {
        return Stream.of(alla).filter(d -> !d.fore().equals(d.efter())).toList();
    }

    private static String dag(String stavad) {
        return stavad.isEmpty() ? "" : Datum.lasbart(LocalDate.parse(stavad));
    }

    private Planskillnad() {}
}
