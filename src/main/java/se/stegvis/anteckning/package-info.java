/**
 * Anteckningar on a deltagande. The day it is about and the time it was written are two things, and both are shown. An
 * utkast is seen by its writer only and can be rewritten; signing locks it for good. After that there is only what stands
 * beside it: a tillägg, signed at once; a strykning, which leaves the text to read; a flytt, which puts a copy in the
 * right case and leaves here that there was one, by whom it was moved and why. Nothing is ever removed, and nothing
 * happens unseen. A gruppanteckning is written once and is then a note of its own with each who took part; until it is
 * signed all are edited together, and none may name another of them unless the writer says so.
 */
@NullMarked
package se.stegvis.anteckning;

import org.jspecify.annotations.NullMarked;
