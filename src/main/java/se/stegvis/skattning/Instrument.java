package se.stegvis.skattning;

import java.util.List;

/**
 * The definition of an instrument.
 *
 * @param agare who owns it
 * @param licens what may be done with it, for the page
 * @param fragor in the order they are asked
 */
record Instrument(
        String nyckel,
        String version,
        String namn,
        String agare,
        String licens,
        Skala skala,
        List<Svarande> svarande,
        List<Fraga> fragor) {

    /**
     * What can be answered.
     *
     * @param svar the answers that are not a value
     */
    record Skala(int min, int max, int decimaler, List<UtanVarde> svar) {}

    /** A question. The key is neutral and never changes; the text is the site's. */
    record Fraga(String nyckel, String text, List<Svarande> svarande) {

        boolean stallsTill(Svarande vem) {
            return svarande.contains(vem);
        }
    }
}
