/**
 * The handlingsplan of a deltagande: delmål, the steg towards each, and two days of agreement. It is to be agreed with
 * the deltagare and with the remittent's organisation within a month of the enrolment; the later of the two days counts,
 * and one of them alone is no agreement. There is one plan, edited as one page and saved as a whole: what stood before is
 * replaced under the plan's version, so that of two coaches who edit at once the second is told. The first plan has no
 * version to be told by; there the unique key of the deltagande does it.
 */
@NullMarked
package se.stegvis.handlingsplan;

import org.jspecify.annotations.NullMarked;
