package se.stegvis.web;

import java.util.List;

/**
 * A field as a page shows it: what was typed, and what is wrong with it.
 *
 * @param varde the value typed; empty when none
 * @param fel what is wrong, in Swedish; empty when nothing
 * @param val the choices of a select, a group of radio buttons or of boxes; empty for a text field
 */
public record Falt(String namn, String varde, String fel, List<Val> val) {

    /** One choice. */
    public record Val(String kod, String etikett, boolean vald) {}

    /** For templates, where a list is only true when it holds something. */
    public boolean harFel() {
        return !fel.isEmpty();
    }
}
