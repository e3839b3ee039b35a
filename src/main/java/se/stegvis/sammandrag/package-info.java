/**
 * How much there is to do, by e-mail to those who have asked for it. Off unless the site names a server for e-mail. A letter
 * holds counts and links, never a participant: whoever follows a link signs in and is asked what she may see as always.
 */
@NullMarked
package se.stegvis.sammandrag;

import org.jspecify.annotations.NullMarked;
