package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * What a room knows of a deltagande that is about to be exited: a room that keeps something that can be open has one bean of
 * this, and the exit asks them all. Nothing of it stops an exit; it is finished first, or left with a reason.
 */
public interface VidAvslut {

    /** Asked once each time the form is shown or sent; one statement is enough for most rooms. */
    Svar svar(Fraga fraga);

    /** About whom, who asks, and when. */
    record Fraga(DeltagandeRef deltagande, Deltagandetid tid, long medarbetareId, LocalDate idag) {}

    /**
     * What there is.
     *
     * @param senast the latest thing that is written down about her; null when the room writes nothing of the kind
     */
    record Svar(List<Oppet> oppet, @Nullable Senast senast) {
        public static Svar of(List<Oppet> oppet) {
            return new Svar(oppet, null);
        }
    }

    /**
     * Something that is open.
     *
     * @param sak code of the kind, at most twenty letters; one of a kind at a time
     * @param vad what, in a few words that hold nothing somebody wrote
     * @param href where it can be finished
     * @param gor what the link is called
     */
    record Oppet(String sak, String vad, String href, String gor) {}

    /** Something with a day, such as "en anteckning". */
    record Senast(LocalDate dag, String vad) {}
}
