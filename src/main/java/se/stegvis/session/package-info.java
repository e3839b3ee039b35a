/**
 * Who is signed in. A session is an opaque random cookie whose hash stands in the database, so signing out and deactivation
 * bite on the next request. It ends after 60 minutes without use and 12 hours at most, and carries whether the participants
 * are hidden on the screen, and to what form the screen is lent.
 */
@NullMarked
package se.stegvis.session;

import org.jspecify.annotations.NullMarked;
