package se.stegvis.skattning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class SkattningView {

    /**
     * Everything measured.
     *
     * @param smail empty before the first; else one
     * @param ors empty before the first; else one
     */
    record Index(DeltagandeRef deltagande, VisadPerson person, List<SmailTabell> smail, List<OrsTabell> ors) {}

    /** The form of SMAIL. */
    record Smail(
            DeltagandeRef deltagande, VisadPerson person, Formular form, List<SmailForm.Rad> fragor, String licens) {}

    /** The form of ORS. */
    record Ors(DeltagandeRef deltagande, VisadPerson person, Formular form, List<OrsForm.Rad> rader, String licens) {}

    private SkattningView() {}
}
