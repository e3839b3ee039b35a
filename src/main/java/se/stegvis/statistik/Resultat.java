package se.stegvis.statistik;

import java.util.List;
import se.stegvis.gemensamt.Period;

/** A counted table: every cell there is, in the order it is shown. */
public record Resultat(Tabell tabell, Period period, List<Cell> celler) {
    /** Stands for all insatser asked together. */
    public static final String TOTALT = "TOTALT";

    /** Stands for women and men. */
    public static final String BADA = "totalt";

    /** One figure; insats, kon and kategori are empty where the table has no such dimension. */
    public record Cell(String insats, String kon, String kategori, String matt, long varde) {}

    /** The figure of one cell; for a page that knows what it wants. */
    public long varde(String insats, String kon, String kategori, String matt) {
        return celler.stream()
                .filter(cell -> cell.insats.equals(insats)
                        && cell.kon.equals(kon)
                        && cell.kategori.equals(kategori)
                        && cell.matt.equals(matt))
                .findFirst()
                .orElseThrow()
                .varde;
    }
}
