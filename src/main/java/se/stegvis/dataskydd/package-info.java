/**
 * Protected identity, and whatever else makes a deltagande that was registered by name count as anonymous from a day on.
 * `anonym` is the one predicate: search, lists, counts, exports and the guard ask it and nothing else. What counts so can
 * be opened by those alone who are named for it. Switching the protection on takes name, number, address and telephone
 * away wherever they stand, in free texts, drafts and locked rows too, and lists the texts for somebody to read through.
 * Reaches over the tables of any room with SQL, so that no room has to remember it; `FritextTest` decides every text column.
 */
@NullMarked
package se.stegvis.dataskydd;

import org.jspecify.annotations.NullMarked;
