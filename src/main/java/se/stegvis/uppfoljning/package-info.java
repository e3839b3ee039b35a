/**
 * What comes due about a deltagande, and the follow-ups that answer it. A frist is one due day of one kind; which there are
 * follows from facts alone (the days of the deltagande, the takt of the kind, pauses, and what has been done), so that the
 * same facts always give the same frister, however late they are worked out. At most one frist of a kind is open at a time:
 * the earliest that has not been dealt with. Those behind it wait for it, and none is lost. {@link
 * se.stegvis.uppfoljning.Frister} keeps the table as the facts have it; it is told of every act by {@link
 * se.stegvis.uppfoljning.FristLyssnare} (ADR 19).
 */
@NullMarked
package se.stegvis.uppfoljning;

import org.jspecify.annotations.NullMarked;
