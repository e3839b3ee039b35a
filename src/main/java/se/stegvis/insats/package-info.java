/**
 * Insatser, who owns them, and the code lists. An insats is a service that a samordningsförbund finances; the
 * insatsägare runs it and is the controller of its participants' data, so persons, keys and look-ups are per owner. An
 * individinsats has deltaganden, a strukturinsats has none. The name is unique in the installation and is what files
 * and addresses use. Codes are never removed: one that has ended stays readable on old records, so a label is looked up
 * without a day and a choice is offered with one.
 */
@NullMarked
package se.stegvis.insats;

import org.jspecify.annotations.NullMarked;
