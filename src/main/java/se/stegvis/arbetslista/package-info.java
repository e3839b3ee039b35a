/**
 * What there is to do, as lists: who is overdue, who comes this week, who waits, whom nobody has met, and what is missing
 * before the quarter's report. Reads only. Which participant is in which group on a day is said once, in {@link
 * se.stegvis.arbetslista.Definition}; every list, count and way on to the next goes through it, so that a number is always
 * as many as the rows behind it. Filters stand in the address as codes, never as names.
 */
@NullMarked
package se.stegvis.arbetslista;

import org.jspecify.annotations.NullMarked;
