/**
 * Who may do what. {@link se.stegvis.behorighet.Behorighet} is the whole policy, one table; a route says with
 * {@link se.stegvis.behorighet.Kraver} what it takes, and the guard asks the database whether the signed-in person has it
 * for the address at hand. What is not hers and what does not exist are the same answer by the same statement. Every
 * answer is logged in the transaction of the request; without the log row there is no page.
 */
@NullMarked
package se.stegvis.behorighet;

import org.jspecify.annotations.NullMarked;
