/**
 * Who is kontaktperson, from when to when. The one of today stands in {@code deltagande.kontaktperson_id}; the history is
 * {@code kontaktpersonstid}, which {@link se.stegvis.kontaktperson.Kontaktpersonhistorik} alone writes, whichever way the
 * other is set. Each named deltagande has one open row, and its rows follow each other day by day from the enrolment. A
 * samordnare hands over one or many, with an överlämning that the new one reads on her start page. A vikariat lets a
 * colleague see the participants of somebody who is away, for as long as its days last and no longer; nothing has to be
 * done when it ends. Somebody always sees a participant who is in the insats: her kontaktperson, the vikarie, or else the
 * samordnare.
 */
@NullMarked
package se.stegvis.kontaktperson;

import org.jspecify.annotations.NullMarked;
