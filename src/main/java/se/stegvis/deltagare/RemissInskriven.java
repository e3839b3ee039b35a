package se.stegvis.deltagare;

import se.stegvis.behorighet.DeltagandeRef;

/** Told in the transaction that has enrolled whom a remiss is about, to the room that keeps it. */
public record RemissInskriven(long remissId, DeltagandeRef deltagande) {}
