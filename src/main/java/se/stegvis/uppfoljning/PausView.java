package se.stegvis.uppfoljning;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.uppfoljning.UppfoljningView.Pausvy;
import se.stegvis.web.Formular;

/** What the pages of pauses and driftstopp show. */
final class PausView {

    static final String DRIFTSTOPP = "/driftstopp";

    /** All of one participant. */
    record Lista(DeltagandeRef deltagande, VisadPerson person, boolean skrivbar, List<Pausvy> pauser) {}

    /** The form; {@code bort} is where it is removed, empty when it is not written yet. */
    record Form(
            DeltagandeRef deltagande, VisadPerson person, Formular form, String rubrik, String action, String bort) {}

    /** Of all insatser. */
    record Driftstopp(List<Driftrad> rader) {}

    /** One of them. */
    record Driftrad(String insats, Pausvy vy) {}

    /** The form; {@code bort} is where it is removed, empty when it is not written yet. */
    record Driftform(Formular form, String rubrik, boolean ny, String action, String bort) {}

    static String href(DeltagandeRef ref) {
        return ref.href() + "/pauser";
    }

    private PausView() {}
}
