/**
 * The slutdokumentation of a deltagande: what the participant leaves with in hand. It is suggested from the plan, the
 * skattningar, the meetings and the network, in plain Swedish addressed to her, and then written by the coach section by
 * section: a suggestion made anew never takes the place of what was typed without being asked. Her skattningar are in it
 * only when she wants them. The others' tables are read by SQL; the words of questions come through the room deltagare.
 *
 * <p>It is in versions, of which the latest is an utkast until it is given (lämnad) on a day or she says that she does not
 * want one (avböjd). Then it is closed with a hash and nothing updates it but {@code Omforsegling}; a correction is the next
 * version. It can be written before the exit and after. What it says of staff is what they are called outside the service.
 */
@NullMarked
package se.stegvis.slutdokumentation;

import org.jspecify.annotations.NullMarked;
