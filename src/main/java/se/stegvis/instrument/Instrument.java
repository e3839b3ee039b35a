package se.stegvis.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The definition of an instrument in one version.
 *
 * @param nyckel what the database calls it: smail, ors, srs, nns_1 or nns_2
 * @param version a whole number from 1; the greatest is the one answered now
 * @param agare who owns it
 * @param licens what may be done with it, for the page
 * @param takt how many months go between two times, when it has a pace of its own
 * @param regler when an answer is worth a word
 * @param svarande those who answer, each with at least one question
 * @param fragor in the order they are asked
 */
public record Instrument(
        String nyckel,
        String version,
        String namn,
        String agare,
        String licens,
        OptionalInt takt,
        Skala skala,
        Map<Regel, BigDecimal> regler,
        List<Svarande> svarande,
        List<Fraga> fragor) {

    /**
     * What can be answered.
     *
     * @param min the least value, and max the greatest
     * @param decimaler 0 for steps to choose among, 1 for a value read off a line
     * @param etiketter what a step is called, by the step; a step can be without
     * @param svar the answers that are not a value
     */
    public record Skala(int min, int max, int decimaler, Map<Integer, String> etiketter, List<UtanVarde> svar) {

        /** A step to read: its number, and what it is called when it is called something. */
        public String steg(int steg) {
            var etikett = etiketter.get(steg);
            return etikett == null ? String.valueOf(steg) : steg + " – " + etikett;
        }

        /** Whether answers on one can be compared with answers on the other. */
        boolean isJamforbar(Skala annan) {
            return min == annan.min && max == annan.max && decimaler == annan.decimaler;
        }
    }

    /**
     * A question.
     *
     * @param nyckel neutral, never changed, and what links the question over versions
     * @param text the site's words
     * @param hjalp a sentence more for who wonders; empty when there is none
     * @param svarande who it is put to
     */
    public record Fraga(String nyckel, String text, String hjalp, List<Svarande> svarande) {

        public boolean stallsTill(Svarande vem) {
            return svarande.contains(vem);
        }
    }

    /** The questions put to one party. */
    public List<Fraga> fragor(Svarande vem) {
        return fragor.stream().filter(fraga -> fraga.stallsTill(vem)).toList();
    }

    public Optional<Fraga> fraga(String nyckel) {
        return fragor.stream().filter(fraga -> fraga.nyckel().equals(nyckel)).findFirst();
    }

    public Optional<BigDecimal> regel(Regel regel) {
        return Optional.ofNullable(regler.get(regel));
    }
}
