package se.stegvis.web;

import java.util.List;

/**
 * A field as a page shows it: what was typed, and what is wrong with it.
 *
 * @param varde the value typed; empty when none
 * @param fel what is wrong, in Swedish; empty when nothing
 * @param val the choices of a select, a group of radio buttons or of boxes; empty for a text field
 * @param andras what somebody else saved in it meanwhile; one when it is another value than the one typed, else none
 */
public record Falt(String namn, String varde, String fel, List<Val> val, List<Andras> andras) {

    /** One choice. */
    public record Val(String kod, String etikett, boolean vald) {}

    /**
     * What somebody else saved.
     *
     * @param namn of the field
     * @param text to read
     * @param varden as the form sends it
     */
    public record Andras(String namn, String text, List<String> varden) {}

    /** For templates, where a list is only true when it holds something. */
    public boolean harFel() {
        return !fel.isEmpty();
    }
}
