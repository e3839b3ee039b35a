/**
 * The åtkomstlogg: one row for every request that reached a participant or was refused, written in the request's own
 * transaction. No row, no page. A name can only be shown through {@link se.stegvis.atkomstlogg.VisadPerson}, and making
 * one notes the showing, so that a list's row says whose names stood in it. It and
 * {@link se.stegvis.atkomstlogg.VisadUppgift}, for whatever else tells who somebody is, hold nothing while the session
 * hides that. Beside it the audit trail, {@code andring}: one row for every change of accounts and settings, in the
 * transaction of the change. Rows are never changed.
 */
@NullMarked
package se.stegvis.atkomstlogg;

import org.jspecify.annotations.NullMarked;
