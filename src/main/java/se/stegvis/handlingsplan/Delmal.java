package se.stegvis.handlingsplan;

import java.util.List;

/** A goal on the way, and what is to be done to reach it, in order. */
record Delmal(String rubrik, List<Steg> steg) {}
