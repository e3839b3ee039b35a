package se.stegvis.jobb;

import java.time.LocalDate;

/** Something to do by itself, for certain days. */
public interface Jobb {

    /** Code of at most forty letters, which never changes. */
    String namn();

    /** What administrators read that it does, with how often: a sentence. */
    String vad();

    /** The latest day it is to be done for, today or earlier. */
    LocalDate senast(LocalDate idag);

    /**
     * Does it. It may be begun again when the machine went down in the middle, so what is done already is not done twice.
     *
     * @return what it came to: numbers, in at most ninety letters, with nothing of a person
     */
    String kor(LocalDate dag);
}
