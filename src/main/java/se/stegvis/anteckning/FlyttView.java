package se.stegvis.anteckning;

import se.stegvis.deltagare.Rattelse;
import se.stegvis.web.Formular;

/** What the page shows where a note is moved. */
final class FlyttView {

    /**
     * The form.
     *
     * @param om the note
     * @param finns whether there is anybody to choose
     * @param sokt whether those to choose among are what a search found
     */
    record Sida(Rattelse.Sida om, Formular form, boolean finns, boolean sokt) {}

    private FlyttView() {}
}
