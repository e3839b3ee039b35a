package se.stegvis.demo;

import java.util.Random;

/** What a room of the case work writes into the cases of the demo world. */
public interface DemoInnehall {

    /** Writes into one case, through the room's own services; {@code random} gives the same each time. */
    void skriv(DemoAkt akt, Random random);
}
