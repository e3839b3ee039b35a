package se.stegvis.rojandekontroll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;

/**
 * Who came, who went and who was there, per insats and kön: what all tables have in common. Stocks follow from flows:
 * ongoing at the end of a quarter is ongoing at its beginning and enrolled, less exited; and so, quarter by quarter and release
 * by release, everything hangs together.
 */
final class Hub {
    static final List<String> KON = List.of("kvinna", "man");

    /** The reason of an exit inside prövotid. */
    static final String UTAN_MATNING = "utan_matning";

    /** The block of everything here. */
    static final String BLOCK = "";

    private final Map<String, Sum> sums = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();

    /** A number of the hub. */
    enum Tal {
        INSKRIVNA,
        UTAN_MATNING,
        OVRIGA_AVSLUT,
        AVSLUTADE,
        /** Exited before the release's first day. */
        AVSLUTADE_FORUT,
        /** Ongoing when it began. */
        PAGAENDE_FORUT,
        HELA_TIDEN,
        PAGAENDE,
        TOTALT,
        I_PERIODEN
    }

    private record Key(String insats, String kon, Slapperiod kvartal) {
        static Key of(Antal one) {
            return new Key(one.insats(), one.kon(), one.kvartal());
        }

        String base(String what) {
            return what + "|" + insats + "|" + kon + "|" + kvartal;
        }
    }

    /**
     * The hub of a release.
     *
     * @param frozen whether what earlier releases have shown stands, whatever was registered since
     */
    Hub(Leaves leaves, Underlag underlag, boolean frozen) {
        var forut = underlag.summed(Amne.AVSLUTADE_FORUT, Key::of);
        var pagaende = underlag.summed(Amne.PAGAENDE_FORUT, Key::of);
        var inskrivna = underlag.summed(Amne.INSKRIVNA, Key::of);
        var utan = underlag.summed(
                Amne.AVSLUTSANLEDNING, one -> one.koder().contains(UTAN_MATNING) ? Key.of(one) : other());
        var alla = underlag.summed(Amne.AVSLUTSANLEDNING, Key::of);
        for (var insats : underlag.insatser()) {
            for (var kon : KON) {
                var first = new Key(insats, kon, underlag.period().kvartal().get(0));
                var e = put(leaves, first, "avslutade", forut.getOrDefault(first, 0L), frozen);
                var p = put(leaves, first, "pågående", pagaende.getOrDefault(first, 0L), frozen);
                set(insats, kon, Tal.AVSLUTADE_FORUT, Sum.of(e));
                set(insats, kon, Tal.PAGAENDE_FORUT, Sum.of(p));
                var began = p;
                var came = new Sum();
                var left = new Sum();
                var trial = new Sum();
                for (var quarter : underlag.period().kvartal()) {
                    var key = new Key(insats, kon, quarter);
                    long short_ = utan.getOrDefault(key, 0L);
                    var n = put(leaves, key, "inskrivna", inskrivna.getOrDefault(key, 0L), frozen);
                    var xu = put(leaves, key, "utan mätning", short_, frozen);
                    var xo = put(leaves, key, "övriga avslut", alla.getOrDefault(key, 0L) - short_, frozen);
                    came.add(n, 1);
                    trial.add(xu, 1);
                    left.add(xo, 1);
                    var next = new Key(insats, kon, quarter.nasta());
                    long stays = leaves.value(p) + leaves.value(n) - leaves.value(xu) - leaves.value(xo);
                    if (stays < 0) {
                        throw new Refused("Fler är avslutade än inskrivna i " + insats);
                    }
                    var np = put(leaves, next, "pågående", stays, false);
                    leaves.equal("pågående", Sum.of(np, xu, xo), Sum.of(p, n));
                    long gone = leaves.value(e) + leaves.value(xu) + leaves.value(xo);
                    var ne = put(leaves, next, "avslutade", gone, false);
                    leaves.equal("avslutade", Sum.of(ne), Sum.of(e, xu, xo));
                    p = np;
                    e = ne;
                }
                set(insats, kon, Tal.INSKRIVNA, came);
                set(insats, kon, Tal.UTAN_MATNING, trial);
                set(insats, kon, Tal.OVRIGA_AVSLUT, left);
                set(insats, kon, Tal.AVSLUTADE, trial.plus(left));
                set(insats, kon, Tal.HELA_TIDEN, Sum.of(e));
                set(insats, kon, Tal.PAGAENDE, Sum.of(p));
                set(insats, kon, Tal.TOTALT, Sum.of(p, e));
                set(insats, kon, Tal.I_PERIODEN, Sum.of(began).plus(came));
            }
        }
    }

    private static Key other() {
        return new Key("", "", Slapperiod.kvartal(2000, 1));
    }

    private String put(Leaves leaves, Key key, String what, long value, boolean frozen) {
        var base = key.base(what);
        var place = new Place(BLOCK, key.insats);
        var name = frozen ? leaves.frozen(base, place, value) : leaves.leaf(base, place, value);
        nameOf.put(base, name);
        return name;
    }

    private void set(String insats, String kon, Tal tal, Sum sum) {
        sums.put(insats + "|" + kon + "|" + tal, sum);
    }

    /** The leaves by what they are, to be what the tables have from now on. */
    void publish(Leaves leaves) {
        nameOf.forEach(leaves::publish);
    }

    Sum sum(Tal tal, List<String> insatser, List<String> kon) {
        var sum = new Sum();
        for (var insats : insatser) {
            for (var one : kon) {
                sum = sum.plus(sums.getOrDefault(insats + "|" + one + "|" + tal, new Sum()));
            }
        }
        return sum;
    }

    /** Exited in one quarter of the release. */
    Sum avslutade(String insats, String kon, Slapperiod kvartal) {
        var key = new Key(insats, kon, kvartal);
        return Sum.of(name(key.base("utan mätning")), name(key.base("övriga avslut")));
    }

    private String name(String base) {
        var name = nameOf.get(base);
        if (name == null) {
            throw new IllegalArgumentException("Nothing is known of " + base);
        }
        return name;
    }

    /** The leaves by what they are. */
    Map<String, String> names() {
        return nameOf;
    }
}
