/**
 * The pages where the day begins and a case is read: start page, list of participants, and a participant's page. Reads
 * only, with SQL over the tables of any room, so that the case rooms need not know each other. A list costs one query
 * beside those of the guard. Words searched for may be a name or a number, so they never stand in an address: they are
 * kept, encrypted, with the session, and a random key stands in their place.
 */
@NullMarked
package se.stegvis.oversikt;

import org.jspecify.annotations.NullMarked;
