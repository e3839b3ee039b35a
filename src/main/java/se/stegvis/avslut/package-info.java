/**
 * The exit from a deltagande: the last day, exactly one avslutsanledning, what the person does afterwards and where the
 * support comes from. Outcomes are flags beside the reason, any number of them, and what they add up to is derived when
 * counting. A felregistrering is a reason only a samordnare can give, and the only one without a last day. An exit is made
 * once: here there is no way to change it, and a return is a new deltagande. It is written on the row of the deltagande,
 * under the same version as the rest of it.
 */
@NullMarked
package se.stegvis.avslut;

import org.jspecify.annotations.NullMarked;
