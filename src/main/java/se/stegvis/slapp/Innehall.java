package se.stegvis.slapp;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a släpp in words, as they were called when it was made. */
@Serdeable
public record Innehall(List<Tabell> tabeller) {

    /** Stands for all insatser together. */
    public static final String TOTALT = "TOTALT";

    /** Stands for women and men together. */
    public static final String BADA = "totalt";

    /**
     * A table with what its cells can be about, in the order of its rows and columns.
     *
     * @param namn the word of files and addresses
     * @param om who is counted, a sentence
     * @param insatser always at least {@link #TOTALT}
     * @param kon empty when women are not told from men
     * @param kategorier empty when there are none
     */
    @Serdeable
    public record Tabell(
            String namn,
            String etikett,
            String om,
            List<Kod> insatser,
            List<Kod> kon,
            List<Kod> kategorier,
            List<Matt> matt) {}

    /** The word of files, and what people read. */
    @Serdeable
    public record Kod(String kod, String etikett) {}

    /**
     * What is counted.
     *
     * @param bestand whether it is how many there are on a day, and not how many came or went
     * @param definition who and what exactly, as sentences
     */
    @Serdeable
    public record Matt(String kod, String etikett, boolean bestand, String definition) {}

    /**
     * Whether there are words for all that the cells are about.
     *
     * @param celler by the name of their table
     */
    public boolean rymmer(Map<String, List<Slappcell>> celler) {
        return celler.entrySet().stream().allMatch(e -> tabell(e.getKey())
                .filter(tabell -> e.getValue().stream().allMatch(cell -> rymmer(tabell, cell)))
                .isPresent());
    }

    private static boolean rymmer(Tabell tabell, Slappcell cell) {
        return har(tabell.insatser(), cell.insats())
                && har(tabell.kon(), cell.kon())
                && har(tabell.kategorier(), cell.kategori())
                && tabell.matt().stream().anyMatch(matt -> matt.kod().equals(cell.matt()));
    }

    private static boolean har(List<Kod> koder, String kod) {
        return koder.isEmpty()
                ? kod.isEmpty()
                : koder.stream().anyMatch(k -> k.kod().equals(kod));
    }

    Optional<Tabell> tabell(String namn) {
        return tabeller.stream().filter(tabell -> tabell.namn().equals(namn)).findFirst();
    }
}
