package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.stegvis.diagram.Figur;

/**
 * A table as it is read, on the page and in the files that look as the page does.
 *
 * @param namn where the page has it
 * @param text who is counted, with the base of its shares
 * @param tomt what to say instead of the table when there is nobody in it
 * @param ingen whether there is nobody in it
 * @param ledare what the first column holds
 * @param filer of the contract, to download; none for a table that is only for the page
 * @param figurer drawings of what it holds, none or a few
 */
record Tabellvy(
        String namn,
        String etikett,
        String text,
        String tomt,
        boolean ingen,
        String ledare,
        List<Kolumn> kolumner,
        List<Grupp> grupper,
        List<Definitionsrad> definitioner,
        List<Nedladdning> filer,
        List<Figur> figurer) {

    /** A heading over columns. */
    record Rubrik(String text, int bredd) {}

    /**
     * A column.
     *
     * @param rubrik over it and its neighbours; empty when it has its own heading only
     * @param avdelad whether a line parts it from the one before
     */
    record Kolumn(String rubrik, String etikett, boolean avdelad) {

        /** Both headings as one. */
        String helRubrik() {
            return rubrik.isEmpty()
                    ? etikett
                    : rubrik + ", " + etikett.substring(0, 1).toLowerCase(Locale.ROOT) + etikett.substring(1);
        }
    }

    /**
     * The rows of one insats, or of all together.
     *
     * @param nyckel tells it from the others
     * @param etikett empty when there is nothing to tell it from
     * @param bredd how many columns there are
     * @param tom whether there is nobody in it, so that its rows say nothing
     */
    record Grupp(String nyckel, String etikett, int bredd, boolean tom, List<Rad> rader) {}

    /**
     * The figures of a row.
     *
     * @param nyckel tells it from the others of the group
     */
    record Rad(String nyckel, String etikett, boolean summa, List<Varde> varden) {}

    /**
     * A figure, ready to read.
     *
     * @param href to those behind it; empty when there is nobody, or it is no count of them
     * @param namn what the link is called, when there is one
     */
    record Varde(Tal tal, boolean avdelad, String href, String namn) {

        /** A figure with nobody to show. */
        Varde(Tal tal, boolean avdelad) {
            this(tal, avdelad, "", "");
        }

        /** For templates. */
        public String text() {
            return tal.text();
        }
    }

    /** A measure with what it counts. */
    record Definitionsrad(String etikett, String definition) {}

    /** A file to download. */
    record Nedladdning(String etikett, String href) {}

    /** For templates: the headings over columns; none when every column has its own only. */
    public List<Rubrik> rubriker() {
        if (kolumner.stream().allMatch(k -> k.rubrik().isEmpty())) {
            return List.of();
        }
        var rubriker = new ArrayList<Rubrik>();
        for (var kolumn : kolumner) {
            if (kolumn.avdelad() || rubriker.isEmpty()) {
                rubriker.add(new Rubrik(kolumn.rubrik(), 1));
            } else {
                var sista = rubriker.remove(rubriker.size() - 1);
                rubriker.add(new Rubrik(sista.text(), sista.bredd() + 1));
            }
        }
        return List.copyOf(rubriker);
    }

    /**
     * Another part of a table that has its files already.
     *
     * @param tom whether nobody is in this part, of which the text then says so
     */
    Tabellvy kallad(String other, String rubrik, boolean tom, String omTom) {
        return new Tabellvy(
                other, rubrik, text, omTom, tom, ledare, kolumner, grupper, definitioner, List.of(), figurer);
    }

    /** With drawings beside it, unless there is nothing to draw. */
    Tabellvy med(Figur... nya) {
        return new Tabellvy(
                namn,
                etikett,
                text,
                tomt,
                ingen,
                ledare,
                kolumner,
                grupper,
                definitioner,
                filer,
                ingen ? List.of() : List.of(nya));
    }
}
