/**
 * Encryption of what the database holds about a person beyond the name, and the keyed hashes that let it be looked up.
 *
 * <p>The keys lie in one file outside the database. It is made on the very first start; {@code nyckelprov} then holds a
 * text encrypted with it, so that a start with the wrong file, or without it, is refused instead of writing what nobody
 * can read later. A <em>purpose</em> is the column, such as {@code deltagare.personnummer}: what was encrypted for one
 * cannot be passed off as another.
 */
@NullMarked
package se.stegvis.kryptering;

import org.jspecify.annotations.NullMarked;
