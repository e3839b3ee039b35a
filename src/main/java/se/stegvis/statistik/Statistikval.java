package se.stegvis.statistik;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.insats.Insats;
import se.stegvis.statistik.Tabellvy.Nedladdning;

/**
 * What the page was asked to show. All of it stands in the address.
 *
 * @param valda names of the insatser chosen; none is all
 */
record Statistikval(Period period, List<String> valda, Konval kon, Jamforelseval jamforelse) {

    /** All of them, compared with nothing. */
    Statistikval(Period period, List<String> valda) {
        this(period, valda, Konval.ALLA, Jamforelseval.INGEN);
    }

    /** The same choice in another part of the page. */
    String href(Flik flik) {
        return "/statistik?visa=" + flik.namn() + "&" + query();
    }

    /** Those of the reader's insatser that are asked for. */
    List<Insats> av(List<Insats> egna) {
        return egna.stream()
                .filter(i -> valda.isEmpty() || valda.contains(i.namn()))
                .toList();
    }

    /** The same of another period. */
    Statistikval med(Period annan) {
        return new Statistikval(annan, valda, kon, jamforelse);
    }

    /** What it is compared with, to be set out in the same way; empty when nothing is. */
    Optional<Statistikval> forra() {
        return jamforelse.med(period).map(this::med);
    }

    boolean jamfors() {
        return jamforelse != Jamforelseval.INGEN;
    }

    /** A table of the part as it is shown, to download. */
    List<Nedladdning> visade(Flik flik, String tabell) {
        return Stream.of(Filformat.XLSX, Filformat.CSV)
                .map(format -> new Nedladdning(
                        format == Filformat.XLSX ? "Excel" : "CSV",
                        "/statistik/som-visad/" + tabell + "." + format.extension() + "?visa=" + flik.namn() + "&"
                                + query()))
                .toList();
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
                        new Ord("Kön", kon.etikett().toLowerCase(Locale.ROOT)),
                        new Ord(
                                "Jämfört med",
                                jamforelse
                                        .med(period)
                                        .map(forra ->
                                                iOrd(forra) + ", som kallas förra. Skillnaden är nu minus förra, mellan"
                                                        + " andelar i procentenheter på oavrundade andelar")
                                        .orElse("")))
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
