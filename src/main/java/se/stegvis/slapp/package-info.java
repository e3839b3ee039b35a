/**
 * Släpp: what is released, for the federation and for whoever reads figures. A släpp is one period of the whole federation,
 * numbered and written once; a correction is the next version, and the old one stays. Here it is read: through the API with
 * a key, and on pages. Everything is read with {@link se.stegvis.drift.ReleaseReader}, whose database account knows the two
 * tables of this room and nothing else; and the room knows none of those that know participants, so nothing on its pages can
 * be counted from them. What the tables are called, and their rows, is kept with the släpp, as it was then.
 *
 * <p>A cell has a value or says why not: {@code ..} is not shown since somebody could be told from it, {@code .} cannot be or is
 * not told at that level, {@code saknas} is not known. Zero is a value. A cell that is not shown has no value anywhere here, not
 * even in memory: {@link se.stegvis.slapp.Slappcell} takes one or the other.
 *
 * <p>The one way to write is {@link se.stegvis.slapp.Slappskrivning}, for the room that makes them.
 */
@NullMarked
package se.stegvis.slapp;

import org.jspecify.annotations.NullMarked;
