/**
 * Who works with a deltagare at the parties, and the meetings with them. A kontakt is an officer; one who leaves is ended and
 * stays. Phone and e-mail are encrypted, as a participant's are. A möte holds who attended, from the network or by name, what
 * was decided, by whom it is done and when, and the day of the next. It is an utkast that its writer alone sees until it is
 * signed; after that only tillägg and strykning stand beside it, as with an anteckning.
 */
@NullMarked
package se.stegvis.natverk;

import org.jspecify.annotations.NullMarked;
