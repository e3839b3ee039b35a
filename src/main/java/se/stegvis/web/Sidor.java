package se.stegvis.web;

/**
 * Where one page of a long list stands among the others.
 *
 * @param visar such as "51–100 av 5000"; empty when the page holds nothing
 * @param foregaende address of the page before; empty for the first
 * @param nasta address of the next; empty for the last
 */
public record Sidor(String visar, String foregaende, String nasta) {

    private static final int SISTA = 100_000;

    /**
     * For a page that was read.
     *
     * @param href of the list, with its filter
     * @param sida from 1
     * @param rader how many are on this page
     * @param antal how many there are
     */
    public static Sidor of(String href, int sida, int perSida, int rader, long antal) {
        var forbi = forbi(sida, perSida);
        return new Sidor(
                rader == 0 ? "" : "%d–%d av %d".formatted(forbi + 1, forbi + rader, antal),
                sida > 1 ? href(href, sida - 1) : "",
                rader > 0 && forbi + rader < antal ? href(href, sida + 1) : "");
    }

    /** The page that an address asks for; what is no number is the first. */
    public static int sida(String typed) {
        return typed.matches("[0-9]{1,5}") ? Math.min(SISTA, Math.max(1, Integer.parseInt(typed))) : 1;
    }

    /** How many rows stand on the pages before. */
    public static int forbi(int sida, int perSida) {
        return (sida - 1) * perSida;
    }

    private static String href(String href, int sida) {
        return sida == 1 ? href : href + (href.contains("?") ? "&" : "?") + "sida=" + sida;
    }
}
