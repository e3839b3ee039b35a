package se.stegvis.deltagare;

import java.util.Map;

/** The words of the instruments, for a room that tells a participant what she answered and does not know the room that asks. */
public interface Instrumentord {

    /**
     * An instrument as it is worded here.
     *
     * @param fragor by their keys, in the order they are asked; those no longer asked last
     * @param min the least value of an answer, and max the greatest
     */
    record Ord(String namn, Map<String, String> fragor, int min, int max, int decimaler) {}

    /**
     * The instrument with the key.
     *
     * @param nyckel smail or ors
     */
    Ord av(String nyckel);
}
