package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;

/**
 * What a room knows of deltaganden that are about to be exited: a room that keeps something that can be open has one bean of
 * this, and the exit asks them all. Nothing of it stops an exit; it is finished first, or left with a reason.
 */
public interface VidAvslut {

    /**
     * Asked once each time a form is shown or sent, about one or about hundreds: one statement whichever it is.
     *
     * @return by the id of the deltagande; whoever is left out has nothing open
     */
    Map<Long, Svar> svar(Fraga fraga);

    /**
     * About whom, who asks, and when.
     *
     * @param inskrivna days of enrolment, by the ids of the deltaganden, of which there is at least one
     */
    record Fraga(InsatsRef insats, Map<Long, LocalDate> inskrivna, long medarbetareId, LocalDate idag) {

        public Set<Long> ids() {
            return inskrivna.keySet();
        }

        /** The address of one of them. */
        public DeltagandeRef ref(long id) {
            return new DeltagandeRef(insats.insatsId(), id);
        }

        /** The answer about each of them. */
        public Map<Long, Svar> each(LongFunction<Svar> svar) {
            return ids().stream().collect(Collectors.toMap(Function.identity(), svar::apply));
        }
    }

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
