package se.stegvis.statistik;

import java.util.List;

/**
 * A table as it is read.
 *
 * @param namn where the page has it
 * @param text who is counted, with the base of its shares
 * @param tomt what to say instead of the table when there is nobody in it; empty when there is
 * @param ledare what the first column holds
 * @param rubriker over several columns each; none when every column has its own heading only
 * @param filer to download; none for a table that is only for the page
 */
record Tabellvy(
        String namn,
        String etikett,
        String text,
        String tomt,
        String ledare,
        List<Rubrik> rubriker,
        List<Kolumn> kolumner,
        List<Grupp> grupper,
        List<Definitionsrad> definitioner,
        List<Nedladdning> filer) {

    /** A heading over columns. */
    record Rubrik(String text, int bredd) {}

    /**
     * A column.
     *
     * @param avdelad whether a line parts it from the one before
     */
    record Kolumn(String etikett, boolean avdelad) {}

    /**
     * The rows of one insats, or of all together.
     *
     * @param etikett empty when there is nothing to tell it from
     * @param bredd how many columns there are
     */
    record Grupp(String etikett, int bredd, List<Rad> rader) {}

    /** The figures of a row. */
    record Rad(String etikett, boolean summa, List<Varde> varden) {}

    /**
     * A figure, ready to read.
     *
     * @param href to those behind it; empty when there is nobody, or it is no count of them
     * @param namn what the link is called, when there is one
     */
    record Varde(String text, boolean avdelad, String href, String namn) {}

    /** A measure with what it counts. */
    record Definitionsrad(String etikett, String definition) {}

    /** A file to download. */
    record Nedladdning(String etikett, String href) {}

    /**
     * Another part of a table that has its files already.
     *
     * @param ingen what to say when nobody is in this part; empty when there is
     */
    Tabellvy kallad(String other, String rubrik, String ingen) {
        return new Tabellvy(other, rubrik, text, ingen, ledare, rubriker, kolumner, grupper, definitioner, List.of());
    }

    /** For templates, where a list is only true when it holds something. */
    public boolean ingen() {
        return !tomt.isEmpty();
    }
}
