package se.stegvis.diagram;

import java.util.List;

/**
 * The rows of what a drawing shows.
 *
 * @param rubriker of the columns, the rows' own first
 * @param rader the rows in sight, which are the latest where there are many
 * @param tidigare the rest, folded away so that two hundred still are one screen; in a document they follow
 */
public record Datatabell(List<String> rubriker, List<Rad> rader, List<Rad> tidigare) {

    /** A row: what it is of, and what there is in each of the other columns. */
    public record Rad(String rubrik, List<String> varden) {}

    /** In place of one that stands elsewhere. */
    static final Datatabell TOM = new Datatabell(List.of(), List.of(), List.of());

    /** What stands where there is no value. */
    public static final String INGET = "–";

    /** How many rows of a large drawing stay in sight. */
    public static final int SYNLIGA = 12;

    public Datatabell {
        rubriker = List.copyOf(rubriker);
        rader = List.copyOf(rader);
        tidigare = List.copyOf(tidigare);
    }

    /** With the first rows in sight. */
    public static Datatabell of(List<String> rubriker, List<Rad> rader, int synliga) {
        int brytpunkt = Math.min(synliga, rader.size());
        return new Datatabell(rubriker, rader.subList(0, brytpunkt), rader.subList(brytpunkt, rader.size()));
    }
}
