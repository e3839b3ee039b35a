package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One release while its tables are planned: the numbers they are made of, and the cells and groups so far. */
final class Bygge {
    /** Dearer than other cells: the hub and the federation's totals, on which much hangs; then each kön of the federation. */
    static final double NAV = 30;

    static final double KON = 4;
    static final double VANLIG = 1;

    final Leaves leaves;
    final Underlag underlag;
    /** What is counted now; what attributes add up to. */
    final Hub hub;
    /** What the tables of flows and stocks have. */
    final Hub visad;

    final List<Ruta> rutor = new ArrayList<>();
    final List<Grupp> grupper = new ArrayList<>();
    final List<Dold> dolda = new ArrayList<>();

    private final Map<String, String> published = new HashMap<>();

    Bygge(Leaves leaves, Underlag underlag, Hub hub, Hub visad) {
        this.leaves = leaves;
        this.underlag = underlag;
        this.hub = hub;
        this.visad = visad;
    }

    /** A row of a table: for whom. */
    record Plats(String insats, String kon, List<String> insatser, List<String> konen) {
        boolean isTotalt() {
            return insats.equals(Cellnyckel.TOTALT);
        }

        /** What leaving a cell here out costs, beside others. */
        double factor() {
            return isTotalt() ? (konen.size() > 1 ? NAV : KON) : VANLIG;
        }
    }

    List<String> alla() {
        return underlag.insatser();
    }

    /** The federation, women and men and both. */
    List<Plats> totaltMedKon() {
        return List.of(
                new Plats(Cellnyckel.TOTALT, "kvinna", alla(), List.of("kvinna")),
                new Plats(Cellnyckel.TOTALT, "man", alla(), List.of("man")),
                totalt());
    }

    Plats totalt() {
        return new Plats(Cellnyckel.TOTALT, Cellnyckel.BADA, alla(), Hub.KON);
    }

    /** The federation, in a table without kön. */
    Plats totaltUtanKon() {
        return new Plats(Cellnyckel.TOTALT, "", alla(), Hub.KON);
    }

    /** Every insats that has rows of its own in tables of attributes, and the others together; both kön. */
    List<Plats> rader() {
        return underlag.sammanslagning().rader().stream()
                .map(rad -> new Plats(rad.kod(), Cellnyckel.BADA, rad.insatser(), Hub.KON))
                .toList();
    }

    /** Every insats by itself; both kön. */
    List<Plats> insatser() {
        return alla().stream()
                .map(insats -> new Plats(insats, Cellnyckel.BADA, List.of(insats), Hub.KON))
                .toList();
    }

    Ruta ruta(String tabell, Plats plats, String kategori, String matt, Sum sum, double factor) {
        return ruta(tabell, plats, kategori, matt, sum, factor, false);
    }

    Ruta ruta(String tabell, Plats plats, String kategori, String matt, Sum sum, double factor, boolean forced) {
        var nyckel = new Cellnyckel(underlag.slapp(), tabell, plats.insats(), plats.kon(), kategori, matt);
        var ruta = new Ruta(nyckel, sum, factor, forced);
        rutor.add(ruta);
        return ruta;
    }

    void grupp(String tabell, Plats plats, Sum marginal, List<Ruta> ones, boolean kanslig, Set<String> utslag) {
        grupper.add(new Grupp(
                String.join(";", underlag.slapp(), tabell, plats.insats(), plats.kon()),
                marginal,
                ones,
                kanslig,
                utslag));
    }

    /** A number that is never shown, and that somebody can make of those that are. */
    record Dold(String nyckel, Sum sum) {}

    void dold(Plats plats, String tabell, String what, Sum sum) {
        var key = String.join(";", "dold", underlag.slapp(), tabell, plats.insats(), plats.kon(), what);
        dolda.add(new Dold(key, sum));
    }

    /** A leaf of a table; what stands is what an earlier release had. */
    String leaf(String base, String tabell, String insats, long value, boolean stands) {
        var place = new Place(block(tabell), insats);
        var name = stands ? leaves.frozen(base, place, value) : leaves.leaf(base, place, value);
        if (stands || visad == hub) {
            published.put(base, name);
        }
        return name;
    }

    /** From now on earlier releases have shown what this one has. */
    void publish() {
        visad.publish(leaves);
        published.forEach(leaves::publish);
    }

    /** The period's block of a table. */
    String block(String tabell) {
        return tabell + "/" + underlag.period().helt();
    }
}
