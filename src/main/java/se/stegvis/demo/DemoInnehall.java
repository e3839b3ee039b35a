package se.stegvis.demo;

/**
 * What a room of the case work writes into the cases of the demo world. A room that gets one of these has its part of
 * the demo; nothing else has to know of it.
 */
public interface DemoInnehall {

    /**
     * Writes into one case, through the room's own services and by those who worked there on the day. What is drawn from
     * {@code slump} is the same each time, and no other room draws from it.
     */
    void skriv(DemoAkt akt, DemoSlump slump);
}
