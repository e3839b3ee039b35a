/**
 * The exit from a deltagande: the last day, exactly one avslutsanledning, what the person does afterwards and where the
 * support comes from, who goes on with her, whether she may be called, and what was left open. Outcomes are flags beside the
 * reason, any number of them; what they add up to is said by {@link se.stegvis.gemensamt.Utfall}. An exit is made and corrected
 * by {@link se.stegvis.avslut.Avsluten}, taken back by a samordnare who says why, and then kept as it was in `ateroppning`. A
 * felregistrering, which says that the enrolment was a mistake, is an act of its own and the only exit without a last day. A
 * return is a new deltagande. The exit is written on the row of the deltagande, under the same version as the rest of it.
 * What is impossible is refused, what is odd is asked about once (`Avslutsregel`). Rooms say what is open through
 * {@link se.stegvis.deltagare.VidAvslut}. A gruppavslut exits many with one last day, as when an insats ends, and carries over
 * whom a samordnare says to another insats of the same insatsägare: looked at first, then all of it or nothing.
 */
@NullMarked
package se.stegvis.avslut;

import org.jspecify.annotations.NullMarked;
