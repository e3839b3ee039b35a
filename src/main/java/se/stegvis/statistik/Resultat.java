package se.stegvis.statistik;

import java.math.BigDecimal;
import java.util.List;
import se.stegvis.gemensamt.Period;

/**
 * A counted table: every cell there is, in the order it is shown.
 *
 * @param kategorier the rows of each insats and kön, one without a word where the table has no categories
 */
public record Resultat(Tabell tabell, Period period, List<Kategori> kategorier, List<Cell> celler) {
    /** Stands for all insatser asked together. */
    public static final String TOTALT = "TOTALT";

    /** Stands for women and men. */
    public static final String BADA = "totalt";

    /**
     * One figure; insats, kon and kategori are empty where the table has no such dimension.
     *
     * @param varde a whole number, or a mean with one decimal
     */
    public record Cell(String insats, String kon, String kategori, String matt, BigDecimal varde) {

        Cell(String insats, String kon, String kategori, String matt, long varde) {
            this(insats, kon, kategori, matt, BigDecimal.valueOf(varde));
        }
    }

    /** The whole number of one cell; for a page that knows what it wants. */
    public long varde(String insats, String kon, String kategori, String matt) {
        return tal(insats, kon, kategori, matt).longValueExact();
    }

    /** The figure of one cell, also of a mean. */
    public BigDecimal tal(String insats, String kon, String kategori, String matt) {
        return celler.stream()
                .filter(cell -> cell.insats.equals(insats)
                        && cell.kon.equals(kon)
                        && cell.kategori.equals(kategori)
                        && cell.matt.equals(matt))
                .findFirst()
                .orElseThrow()
                .varde;
    }

    /** Whether nothing at all was counted. */
    public boolean isTom() {
        return celler.stream().allMatch(cell -> cell.varde.signum() == 0);
    }

    /** Whether nothing was counted of the insats. */
    public boolean isTom(String insats) {
        return celler.stream().filter(cell -> cell.insats.equals(insats)).allMatch(cell -> cell.varde.signum() == 0);
    }
}
