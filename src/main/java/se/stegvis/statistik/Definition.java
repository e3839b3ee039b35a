package se.stegvis.statistik;

/**
 * What a figure counts, in Swedish, to print beside it.
 *
 * @param provotid whether exits inside the prövotid are counted
 */
public record Definition(
        String population, String period, String handelse, String enhet, String provotid, String samtycke) {

    /** The definition as one text. */
    public String text() {
        return "Population: " + population + ". Period: " + period + ". Händelse: " + handelse + ". Enhet: " + enhet
                + ". Prövotid: " + provotid + ". Samtycke: " + samtycke + ".";
    }
}
