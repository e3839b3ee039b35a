package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.stegvis.gemensamt.Utfall;
import se.stegvis.rojandekontroll.Hub.Tal;

/** The tables of plans, of the anonymous, of support, of follow-ups and of what became of people after the exit. */
final class Ovrigatabeller {
    private static final String PLAN = "handlingsplan";
    private static final String ANONYMA = "anonyma";
    private static final String FORSORJNING = "forsorjning";
    private static final String UPPFOLJNING = "uppfoljning";
    private static final String EFTER = "efter_avslut";

    private static final List<String> LAGEN =
            List.of(Utfall.ARBETE_STUDIER_ARBETSSOKANDE, "fortsatt_rehabilitering", "sjukdom", "ovrigt");
    private static final Set<String> UTAN_KALLA = Set.of("vill_inte_svara", "ej_fragat");

    private final Bygge bygge;

    Ovrigatabeller(Bygge bygge) {
        this.bygge = bygge;
    }

    void add() {
        plan();
        anonyma();
        forsorjning();
        uppfoljning();
        efterAvslut("6", Amne.EFTER_6, Amne.VID_AVSLUT_6);
        efterAvslut("18", Amne.EFTER_18, Amne.VID_AVSLUT_18);
    }

    private record Leaf(String insats, String koder) {
        static Leaf of(Antal one) {
            return new Leaf(one.insats(), String.join("+", one.koder()));
        }
    }

    private void plan() {
        var counts = bygge.underlag.summed(Amne.HANDLINGSPLAN, Leaf::of);
        for (var insats : bygge.alla()) {
            var all = plan(counts, List.of(insats), "inom_en_manad", "senare", "utan");
            bygge.leaves.equal(
                    "handlingsplan i " + insats, all, bygge.hub.sum(Tal.I_PERIODEN, List.of(insats), Hub.KON));
        }
        var platser = new ArrayList<>(bygge.rader());
        platser.add(bygge.totalt());
        for (var plats : platser) {
            var hub = bygge.hub.sum(Tal.I_PERIODEN, plats.insatser(), Hub.KON);
            bygge.ruta(PLAN, plats, "", "deltagare", hub, Bygge.NAV);
            var rutor = List.of(
                    bygge.ruta(
                            PLAN,
                            plats,
                            "",
                            "med_plan",
                            plan(counts, plats.insatser(), "inom_en_manad", "senare"),
                            plats.factor()),
                    bygge.ruta(
                            PLAN,
                            plats,
                            "",
                            "plan_inom_en_manad",
                            plan(counts, plats.insatser(), "inom_en_manad"),
                            plats.factor()));
            var all = plan(counts, plats.insatser(), "inom_en_manad", "senare", "utan");
            bygge.grupp(PLAN, plats, all, rutor, false, Set.of());
        }
    }

    private Sum plan(Map<Leaf, Long> counts, List<String> insatser, String... koder) {
        var sum = new Sum();
        for (var insats : insatser) {
            for (var kod : koder) {
                sum.add(leaf(PLAN, new Leaf(insats, kod), counts), 1);
            }
        }
        return sum;
    }

    private void anonyma() {
        var counts = bygge.underlag.summed(Amne.ANONYMA, Leaf::of);
        var platser = new ArrayList<>(bygge.insatser());
        platser.add(bygge.totalt());
        for (var plats : platser) {
            var sum = new Sum();
            plats.insatser().forEach(insats -> sum.add(leaf(ANONYMA, new Leaf(insats, ""), counts), 1));
            bygge.ruta(ANONYMA, plats, "", "anonyma", sum, plats.factor());
        }
    }

    /** Sources stand outside what adds up: one person can have several. The leaves are the combinations of them. */
    private void forsorjning() {
        forsorjning(Amne.FORSORJNING_FORE, "fore");
        forsorjning(Amne.FORSORJNING_EFTER, "efter");
    }

    private void forsorjning(Amne amne, String tidpunkt) {
        var counts = bygge.underlag.summed(amne, one -> String.join("+", one.koder()));
        var combinations = new TreeMap<String, SortedSet<String>>();
        for (var kod : bygge.underlag.kategorier(amne)) {
            combinations.put(kod, new TreeSet<>(List.of(kod)));
        }
        UTAN_KALLA.forEach(kod -> combinations.put(kod, new TreeSet<>(List.of(kod))));
        bygge.underlag.antal().stream()
                .filter(one -> one.amne() == amne)
                .forEach(one -> combinations.put(String.join("+", one.koder()), one.koder()));
        combinations.remove(Cellnyckel.BADA);
        var names = new TreeMap<String, SortedSet<String>>();
        combinations.forEach((text, koder) -> names.put(
                bygge.leaf(
                        base(FORSORJNING + tidpunkt, "", text), FORSORJNING, "", counts.getOrDefault(text, 0L), false),
                koder));
        var plats = bygge.totaltUtanKon();
        var exits = bygge.hub.sum(Tal.AVSLUTADE, bygge.alla(), Hub.KON);
        var everybody = sum(names, koder -> true);
        bygge.leaves.equal("försörjning " + tidpunkt, everybody, exits);
        var rutor = new ArrayList<Ruta>();
        for (var kod : bygge.underlag.kategorier(amne)) {
            var persons = kod.equals(Cellnyckel.BADA)
                    ? sum(names, koder -> koder.stream().noneMatch(UTAN_KALLA::contains))
                    : sum(names, koder -> koder.contains(kod));
            rutor.add(bygge.ruta(FORSORJNING, plats, kod, "personer_" + tidpunkt, persons, plats.factor()));
            bygge.ruta(
                    FORSORJNING,
                    plats,
                    kod,
                    "kallor_" + tidpunkt,
                    kod.equals(Cellnyckel.BADA) ? sources(names) : persons,
                    plats.factor());
        }
        bygge.grupp(FORSORJNING + " " + tidpunkt, plats, everybody, rutor, true, Set.of());
    }

    private static Sum sources(Map<String, SortedSet<String>> names) {
        var sum = new Sum();
        names.forEach((name, koder) -> sum.add(name, koder.stream().anyMatch(UTAN_KALLA::contains) ? 0 : koder.size()));
        return sum;
    }

    private static Sum sum(Map<String, SortedSet<String>> names, Predicate<SortedSet<String>> which) {
        var sum = new Sum();
        names.forEach((name, koder) -> sum.add(name, which.test(koder) ? 1 : 0));
        return sum;
    }

    /** Due dates, not persons; but to know that one was late may be to know of one person. */
    private void uppfoljning() {
        var counts = bygge.underlag.summed(Amne.UPPFOLJNING, one -> new Leaf("", String.join("+", one.koder())));
        var plats = bygge.totaltUtanKon();
        var all = new Sum();
        var parts = new ArrayList<Ruta>();
        for (var kod : List.of("i_tid", "sena", "hoppades_over", "ej_gjorda")) {
            var leaf = leaf(UPPFOLJNING, new Leaf("", kod), counts);
            all.add(leaf, 1);
            parts.add(bygge.ruta(UPPFOLJNING, plats, "", kod, Sum.of(leaf), Bygge.KON));
        }
        parts.add(bygge.ruta(UPPFOLJNING, plats, "", "forfallna", all, Bygge.NAV));
        bygge.grupp(UPPFOLJNING, plats, all, parts, false, Set.of());
    }

    private void efterAvslut(String manader, Amne efter, Amne vidAvslut) {
        var counts = bygge.underlag.summed(efter, one -> new Leaf("", String.join("+", one.koder())));
        var before = bygge.underlag.summed(vidAvslut, one -> new Leaf("", String.join("+", one.koder())));
        var plats = bygge.totaltUtanKon();
        var table = EFTER + manader;
        var reached = new Sum();
        var then = new Sum();
        var rutor = new ArrayList<Ruta>();
        var thenRutor = new ArrayList<Ruta>();
        for (var lage : LAGEN) {
            var leaf = leaf(table, new Leaf("", lage), counts);
            reached.add(leaf, 1);
            rutor.add(bygge.ruta(EFTER, plats, manader + ":" + lage, "antal", Sum.of(leaf), Bygge.KON));
            var atExit = leaf(table + "avslut", new Leaf("", lage), before);
            then.add(atExit, 1);
            thenRutor.add(
                    bygge.ruta(EFTER, plats, "avslut" + manader + ":" + lage, "antal", Sum.of(atExit), Bygge.KON));
        }
        bygge.leaves.equal("efter avslut " + manader, reached, then);
        var tried = reached.plus(Sum.of(leaf(table, new Leaf("", "ej_natt"), counts)));
        var all = tried.plus(Sum.of(leaf(table, new Leaf("", "ej_sokt"), counts)));
        bygge.grupp(EFTER + " nådda " + manader, plats, reached, List.copyOf(rutor), true, Set.of());
        bygge.grupp(EFTER + " vid avslut " + manader, plats, then, thenRutor, true, Set.of());
        rutor.add(bygge.ruta(EFTER, plats, manader, "natta", reached, Bygge.NAV));
        rutor.add(bygge.ruta(EFTER, plats, manader, "sokta", tried, Bygge.NAV));
        rutor.add(bygge.ruta(EFTER, plats, manader, "aktuella", all, Bygge.NAV));
        bygge.grupp(EFTER + " " + manader, plats, all, rutor, false, Set.of());
    }

    private String leaf(String table, Leaf leaf, Map<Leaf, Long> counts) {
        return bygge.leaf(
                base(table, leaf.insats, leaf.koder), table, leaf.insats, counts.getOrDefault(leaf, 0L), false);
    }

    private String base(String table, String insats, String koder) {
        return String.join("|", table, bygge.underlag.period().toString(), insats, koder);
    }
}
