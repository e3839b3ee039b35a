/**
 * The administrator's pages of accounts: the list, an account with its rolls, uppdrag and sessions, the one-time link, and
 * the yearly review as page and file. What is done to an account, and the rules of it, are the room medarbetare's. Nothing here
 * knows a participant, only how many somebody is kontaktperson for.
 */
@NullMarked
package se.stegvis.konto;

import org.jspecify.annotations.NullMarked;
