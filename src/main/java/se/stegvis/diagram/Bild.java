package se.stegvis.diagram;

/** Something that can be drawn, with all that has to stand beside the drawing. */
public interface Bild {

    /** What it is a drawing of. */
    String rubrik();

    /** What it shows, as a sentence or a few: for whoever reads instead of looking. */
    String mening();

    /** The same content as the drawing, in rows. */
    Datatabell tabell();

    Ritning rita();
}
