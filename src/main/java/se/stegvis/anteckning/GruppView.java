package se.stegvis.anteckning;

import java.util.List;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** What the pages of a group note show. */
final class GruppView {

    /**
     * The form.
     *
     * @param mina those whose kontaktperson the reader is, to choose among
     * @param ovriga the rest of the insats
     * @param med who took part, once that is decided
     * @param varna whether the text may name somebody
     */
    record Form(
            InsatsRef insats,
            Formular form,
            List<Falt.Val> mina,
            List<Falt.Val> ovriga,
            List<String> med,
            String action,
            boolean ny,
            boolean varna) {}

    private GruppView() {}
}
