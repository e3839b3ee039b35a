package se.stegvis.skarm;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;

/** What the pages of this room show. */
final class SkarmView {

    /**
     * For staff, before the screen is lent.
     *
     * @param hinder why it can not be; empty when it can
     */
    record Lana(
            DeltagandeRef deltagande,
            VisadPerson person,
            String namn,
            String action,
            String tillbaka,
            String sparas,
            int antal,
            String hinder) {}

    /** Before the first question. */
    record Start(String href, int antal, String lofte) {}

    /** An answer that is carried from page to page. */
    record Buret(String namn, String varde) {}

    /**
     * A question.
     *
     * @param nummer from 1, of antal
     * @param fel what is wrong; empty when nothing
     * @param svarat the code of what was answered before she went back; empty when nothing
     */
    record Fraga(
            String href,
            int nummer,
            int antal,
            String text,
            String hjalp,
            List<Val> val,
            boolean linje,
            String svarat,
            List<Buret> burna,
            String fel) {}

    /** An answer to press. */
    record Val(String kod, String etikett, boolean vald) {}

    /**
     * All questions with their answers, to see through before she is done.
     *
     * @param steg what is sent with the answer
     */
    record Granska(String href, int steg, List<Svar> svar, List<Buret> burna, String fel) {}

    /** What she answered. */
    record Svar(String fraga, String svar) {}

    /** Over. */
    record Slut(boolean klar) {}

    /** Where whoever is signed in writes her password. */
    record LasUpp(String href, String vem, String fel) {}

    private SkarmView() {}
}
