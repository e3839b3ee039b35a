/**
 * The questions on exposure to violence, in insatser whose controller has switched this on. Never what somebody answered:
 * only that the questions were asked, and whether she was shown on to support. No day, since nothing hangs on it and it could
 * be laid beside a note; nobody's name; no row of the trail of changes. It goes when the deltagande counts as anonymous, is in
 * no figure, no document and no file, and is not there at all where it is switched off.
 */
@NullMarked
package se.stegvis.valdsfragor;

import org.jspecify.annotations.NullMarked;
