/**
 * Staff: accounts, sign-in and sessions. A password is kept as an Argon2id hash; a session is an opaque random cookie whose
 * hash stands in the database, so signing out and deactivation bite on the next request. A session ends after 60 minutes
 * without use and 12 hours at most. Failed attempts are limited per account first and per address only widely, so that an
 * office behind one address is not locked out by one person's mistakes. Names of those who leave stay.
 */
@NullMarked
package se.stegvis.medarbetare;

import org.jspecify.annotations.NullMarked;
