package se.stegvis.diagram;

/**
 * What is drawn, not yet put in a page.
 *
 * @param hojd in units
 * @param innehall SVG elements
 */
public record Ritning(double hojd, String innehall) {

    /** A pixel of a document is a ninety-sixth of an inch; so the drawing is 14 cm across, with letters as of the text. */
    private static final double PDF = 1.5;

    /** For a page: named by its title and told by its description. */
    String svg(String id, String rubrik, String mening) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not an id: " + id);
        }
        return rot(1, "role", "img", "aria-labelledby", id + "-titel " + id + "-beskrivning")
                .borja("title", "id", id + "-titel")
                .ord(rubrik)
                .sluta("title")
                .borja("desc", "id", id + "-beskrivning")
                .ord(mening)
                .sluta("desc")
                .ra(innehall)
                .sluta("svg")
                .toString();
    }

    /** For a document, whose maker takes the text read in place of a picture from an attribute that HTML has for images. */
    String pdf(String mening) {
        return rot(PDF, "alt", mening).ra(innehall).sluta("svg").toString();
    }

    private Svg rot(double storlek, String... mer) {
        var alla = new Object[12 + mer.length];
        var alltid = new Object[] {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + Storlek.BREDD + " " + Svg.tal(hojd),
            "width",
            Math.round(Storlek.BREDD * storlek),
            "height",
            Math.round(hojd * storlek),
            "font-family",
            "Liberation Sans, sans-serif",
            "font-size",
            Text.STORLEK
        };
        System.arraycopy(alltid, 0, alla, 0, alltid.length);
        System.arraycopy(mer, 0, alla, alltid.length, mer.length);
        return new Svg().borja("svg", alla);
    }
}
