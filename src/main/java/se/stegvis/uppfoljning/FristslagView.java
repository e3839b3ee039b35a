package se.stegvis.uppfoljning;

import java.util.List;
import se.stegvis.web.Formular;

/** What the pages of an insats' own kinds of frister show. */
final class FristslagView {

    static final String HREF = "/fristslag";

    /** Of all insatser. */
    record Lista(List<Rad> rader) {}

    /** One; {@code slut} when it does not come due any more. */
    record Rad(String insats, String namn, String hurOfta, String tid, boolean slut, String href) {}

    /**
     * The form.
     *
     * @param hurOfta what can not be changed, in words; empty of a new one
     */
    record Form(Formular form, String rubrik, boolean nytt, String hurOfta, String action) {}

    private FristslagView() {}
}
