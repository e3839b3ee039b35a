/**
 * Referrals. A remiss says what a handläggare at one of the parties wrote about a person, and what became of it: inkommen,
 * väntar (the waiting list), antagen, avböjd, återkallad, in that order and never back. Coach and samordnare register and
 * amend; only a samordnare decides. Every amendment takes a reason and leaves what stood before in a trail that the page
 * shows. Who is admitted is enrolled from the remiss, with nothing asked anew, and the remiss keeps the way to the
 * deltagande. Planned places are a setting; to admit past them is allowed, and said.
 */
@NullMarked
package se.stegvis.remiss;

import org.jspecify.annotations.NullMarked;
