/**
 * Publicering: how a släpp comes about. Each samordnare fixes her insatser in room {@code faststallande}; when all have, one of
 * them starts, and what was fixed is put together, protected over the whole federation and everything released before, and
 * audited, in the background. Then it can be read as the federation will read it, and another samordnare than the one who
 * started releases it. An operator does all of it with the command {@code publicera}.
 *
 * <p>The states of a publicering: förbereds, granskas, släppt, avbruten, gick inte. One is under way at a time, since two
 * would not be held against each other. What is fixed anew while it is looked at has to be prepared anew.
 *
 * <p>The exact counts stay here ({@link se.stegvis.publicering.Lagrat}); room {@code slapp} is handed only what everybody may
 * see. What was shown and what not, of every släpp, is the ledger.
 */
@NullMarked
package se.stegvis.publicering;

import org.jspecify.annotations.NullMarked;
