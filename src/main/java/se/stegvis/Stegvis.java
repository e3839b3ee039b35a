package se.stegvis;

import io.micronaut.runtime.Micronaut;

/** The program. */
public final class Stegvis {
    public static void main(String[] args) {
        Micronaut.run(Stegvis.class, args);
    }

    private Stegvis() {}
}
