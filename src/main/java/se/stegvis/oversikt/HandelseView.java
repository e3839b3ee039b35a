package se.stegvis.oversikt;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** What a time line shows. */
final class HandelseView {

    /**
     * A page of it.
     *
     * @param form the filter
     * @param iOrd the filter in words
     * @param filtrerad whether it leaves anything out
     * @param utskrift address of the same as one page for paper
     * @param avkortad said on paper when there is more than fits; else empty
     */
    record Lista(
            DeltagandeRef deltagande,
            VisadPerson person,
            Formular form,
            String iOrd,
            boolean filtrerad,
            List<Rad> rader,
            Sidor sidor,
            String utskrift,
            String avkortad) {}

    /**
     * Something that happened.
     *
     * @param href of its own page; empty when it has none
     * @param nar when it was done, when that is known to the minute; else empty
     */
    record Rad(
            String datum,
            String vad,
            String rubrik,
            String text,
            String vem,
            String nar,
            String href,
            boolean rattat) {}

    private HandelseView() {}
}
