package se.stegvis.statistik;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.Statistik.Underlag;
import se.stegvis.statistik.Uppstallning.Siffra;

/**
 * A figure to look behind, as its address names it. Nothing in the address is of a person.
 *
 * @param insatser names of those that are summed; none is all
 * @param kon kvinna, man or both; empty where the table does not tell them apart
 * @param kategorier that are summed; none is all
 */
record Bakom(Tabell tabell, Period period, List<String> insatser, String kon, List<String> kategorier, Matt matt) {

    private static final List<String> KON = List.of("kvinna", "man", Resultat.BADA);

    /** Empty when the table has no such figure, or none of people. */
    static Optional<Bakom> of(
            String tabell, Period period, List<String> insatser, String kon, List<String> kategorier, String matt) {
        return Tabell.paSidan(tabell)
                .filter(Tabell::harDeltagare)
                .filter(t -> t.harKon() ? KON.contains(kon) : kon.isEmpty())
                .flatMap(t -> t.matt(matt).map(m -> new Bakom(t, period, insatser, kon, kategorier, m)));
    }

    /** The address of the list. */
    String href() {
        return href(tabell, period, insatser, new Siffra(0, kon, kategorier, matt.nyckel()));
    }

    /** The address of those behind a figure of a table. */
    static String href(Tabell tabell, Period period, List<String> insatser, Siffra siffra) {
        var href = new StringBuilder("/statistik/" + tabell.namn() + "/bakom?fran=" + period.fran() + "&till="
                + period.till() + "&matt=" + siffra.matt());
        if (tabell.harKon()) {
            href.append("&kon=").append(siffra.kon());
        }
        if (tabell.harKategori()) {
            siffra.kategorier().forEach(kategori -> href.append("&kategori=").append(encoded(kategori)));
        }
        insatser.forEach(namn -> href.append("&insats=").append(encoded(namn)));
        return href.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** How much of the figure each deltagande is; of a mean, of what is divided. */
    Map<Long, Long> bidrag(Underlag underlag) {
        var rader = kategorier.isEmpty()
                ? underlag.resultat().kategorier().stream().map(Kategori::kod).toList()
                : kategorier;
        var raknat = matt.isMedel() ? matt.taljare() : matt.nyckel();
        var bidrag = new LinkedHashMap<Long, Long>();
        for (var leaf : underlag.bidrag()) {
            if (leaf.matt().equals(raknat) && rader.contains(leaf.kategori()) && harKon(leaf)) {
                bidrag.merge(leaf.deltagandeId(), leaf.antal(), Long::sum);
            }
        }
        return bidrag;
    }

    private boolean harKon(Leaf leaf) {
        return !tabell.harKon() || kon.equals(Resultat.BADA) || kon.equals(leaf.kon());
    }
}
