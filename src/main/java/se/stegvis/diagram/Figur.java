package se.stegvis.diagram;

/**
 * A drawing as a page or a document shows it: with {@code {{> views/diagram/figur}}} or {@code {{> views/diagram/pdf}}}.
 *
 * @param id unlike every other on the page; lower case letters, digits and hyphens
 * @param svg ready to be put into a page as it is
 */
public record Figur(String id, String rubrik, String mening, String svg, Datatabell tabell) {

    public static Figur of(String id, Bild bild) {
        return of(id, bild, bild.tabell());
    }

    /** With a table that says more than the drawing does. */
    public static Figur of(String id, Bild bild, Datatabell tabell) {
        return new Figur(id, bild.rubrik(), bild.mening(), bild.rita().svg(id, bild.rubrik(), bild.mening()), tabell);
    }

    /** Beside a table of the page that has the same content already, and says more. */
    public static Figur utanTabell(String id, Bild bild) {
        return of(id, bild, Datatabell.TOM);
    }

    /** For a document, where the drawing has its sentence as the text read in its place. */
    public static Figur pdf(String id, Bild bild) {
        return pdf(id, bild, bild.tabell());
    }

    /** The same, with a table that says more than the drawing does. */
    public static Figur pdf(String id, Bild bild, Datatabell tabell) {
        return new Figur(id, bild.rubrik(), bild.mening(), bild.rita().pdf(bild.mening()), tabell);
    }
}
