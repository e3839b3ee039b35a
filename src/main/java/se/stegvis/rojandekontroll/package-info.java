/**
 * Röjandekontroll (disclosure control): which cells of the federation's tables may be shown, so that nobody who holds
 * everything ever released can work out a small number by arithmetic. Pure computation: counts in, protected tables out;
 * no database, no files, no pages, and it knows no room but {@code gemensamt}.
 *
 * <p>How it is done. Everything that is counted is a sum of whole, non-negative <em>leaves</em>; whatever a definition
 * implies ties leaves together as equations. An outsider knows the cells that are shown, now and in all earlier releases,
 * and the equations. A cell is protected when there are whole tables, all of which agree with everything she knows, in
 * which it has values far enough apart. Such a table is called a <em>witness</em>. They are looked for with linear programs
 * that say which further cells have to be left out for one to exist, at the least cost; and they are what the audit asks
 * for, one for each promise, checked by whole-number arithmetic that trusts no solver (ADR 24).
 *
 * <p>The public face: {@link se.stegvis.rojandekontroll.Skyddsregler} (the policy), what comes in
 * ({@link se.stegvis.rojandekontroll.Underlag} and what it is made of), {@link se.stegvis.rojandekontroll.Katalog} (which tables there are),
 * {@link se.stegvis.rojandekontroll.Rojandekontroll} (does it) and {@link se.stegvis.rojandekontroll.SkyddadTabell} with
 * its cells (what comes out, and can not hold the value of a cell that is not shown).
 */
@NullMarked
package se.stegvis.rojandekontroll;

import org.jspecify.annotations.NullMarked;
