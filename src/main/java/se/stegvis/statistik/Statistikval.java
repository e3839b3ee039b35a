package se.stegvis.statistik;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.Tabellvy.Nedladdning;

/**
 * What the page was asked to count.
 *
 * @param valda names of the insatser chosen; none is all
 */
record Statistikval(Period period, List<String> valda) {

    /** The same choice in another part of the page. */
    String href(Flik flik) {
        return "/statistik?visa=" + flik.namn() + "&" + query();
    }

    List<Nedladdning> filer(Tabell tabell) {
        return Stream.of(Filformat.values())
                .map(format -> new Nedladdning(
                        format.name(), "/statistik/" + tabell.namn() + "." + format.extension() + "?" + query()))
                .toList();
    }

    private String query() {
        return "fran=" + period.fran() + "&till=" + period.till()
                + valda.stream()
                        .map(namn -> "&insats=" + URLEncoder.encode(namn, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }
}
