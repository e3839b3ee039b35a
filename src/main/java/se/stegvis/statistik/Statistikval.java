package se.stegvis.statistik;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.statistik.Tabellvy.Nedladdning;

/**
 * What the page was asked to show. All of it stands in the address.
 *
 * @param valda names of the insatser chosen; none is all
 */
record Statistikval(Period period, List<String> valda, Konval kon, Jamforelseval jamforelse) {

    /** The same choice in another part of the page. */
    String href(Flik flik) {
        return "/statistik?visa=" + flik.namn() + "&" + query();
    }

    /** The same of another period. */
    Statistikval med(Period annan) {
        return new Statistikval(annan, valda, kon, jamforelse);
    }

    /** What it is compared with, which itself is compared with nothing; empty when nothing is. */
    Optional<Statistikval> forra() {
        return jamforelse.med(period).map(forra -> new Statistikval(forra, valda, kon, Jamforelseval.INGEN));
    }

    boolean jamfors() {
        return jamforelse != Jamforelseval.INGEN;
    }

    /** The contract's files, which hold women and men and compare nothing. */
    List<Nedladdning> filer(Tabell tabell) {
        return Stream.of(Filformat.values())
                .map(format -> new Nedladdning(
                        format.name(), "/statistik/" + tabell.namn() + "." + format.extension() + "?" + insatserna()))
                .toList();
    }

    /** What is shown, in words: one line each of period, insatser, kön and what it is compared with. */
    List<Ord> iOrd() {
        return Stream.of(
                        new Ord("Period", iOrd(period)),
                        new Ord("Insatser", valda.isEmpty() ? "alla" : String.join(", ", valda)),
                        new Ord("Kön", kon.etikett().toLowerCase(java.util.Locale.ROOT)),
                        new Ord(
                                "Jämfört med",
                                jamforelse.med(period).map(Statistikval::iOrd).orElse("")))
                .filter(ord -> !ord.text().isEmpty())
                .toList();
    }

    /** A part of the choice. */
    record Ord(String vad, String text) {}

    private static String iOrd(Period period) {
        var namn = Periodslag.namn(period);
        return Periodslag.av(period).isPresent() ? namn + ", " + Periodslag.dagarna(period) : namn;
    }

    String query() {
        return insatserna()
                + (kon == Konval.ALLA ? "" : "&kon=" + kon.kod())
                + (jamfors() ? "&jamfor=" + jamforelse.kod() : "");
    }

    private String insatserna() {
        return "fran=" + period.fran() + "&till=" + period.till()
                + valda.stream()
                        .map(namn -> "&insats=" + URLEncoder.encode(namn, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }
}
