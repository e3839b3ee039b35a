/**
 * Periods that are fixed. A samordnare fixes (<em>fastställer</em>) a period that is over for her insatser: every cell of every
 * table of {@code statistik} is kept as it was counted at one moment, with who stood behind each and what was known of them,
 * the version of every table's definitions, when and by whom. Nothing kept is ever changed: to fix the same again is a new
 * version with a reason, and the highest holds. Figures whose sums do not add up can not be fixed.
 *
 * <p>What is registered afterwards shows as differences, cell by cell, each of one {@link
 * se.stegvis.faststallande.Andringsorsak}: found from what was kept of a deltagande against what is known of it now. The causes
 * of a cell add up to its difference, whatever they are.
 *
 * <p>Other rooms read through {@link se.stegvis.faststallande.Faststallda}: which insatser have fixed a period, the cells, and
 * the contributions, from which any table can be put together anew.
 */
@NullMarked
package se.stegvis.faststallande;

import org.jspecify.annotations.NullMarked;
